package io.aerotype.ael;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a server knows of a record beside its bins, written as a call on the record: {@code $.ttl()}. */
public enum MetadataField {
    /** Seconds until the record expires; -1 when it never does. */
    TTL("ttl", Type.INTEGER),
    /** When the record expires, in nanoseconds since the Unix epoch; -1 when it never does. */
    VOID_TIME("voidTime", Type.INTEGER),
    /** When the record was last updated, in nanoseconds since the Unix epoch. */
    LAST_UPDATE("lastUpdate", Type.INTEGER),
    /** Milliseconds since the record was last updated. */
    SINCE_UPDATE("sinceUpdate", Type.INTEGER),
    /** Name of the record's set, empty when it has none. */
    SET_NAME("setName", Type.STRING),
    /** Whether the user key is stored with the record. */
    KEY_EXISTS("keyExists", Type.BOOLEAN),
    /** Whether the record is a tombstone. */
    IS_TOMBSTONE("isTombstone", Type.BOOLEAN),
    /** Bytes on the device; servers from 7.0 answer the record size. */
    DEVICE_SIZE("deviceSize", Type.INTEGER),
    /** Bytes in memory; servers from 7.0 answer the record size. */
    MEMORY_SIZE("memorySize", Type.INTEGER),
    /** Bytes the record takes; needs a server from 7.0. */
    RECORD_SIZE("recordSize", Type.INTEGER),
    /** The key's digest modulo the argument, for sampling: {@code $.digestModulo(3) == 0}. */
    DIGEST_MODULO("digestModulo", Type.INTEGER);

    private static final Map<String, MetadataField> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(MetadataField::word, Function.identity()));

    private final String word;
    private final Type type;

    MetadataField(String word, Type type) {
        this.word = word;
        this.type = type;
    }

    /**
     * The name of the call in the language.
     *
     * @return for example {@code ttl}
     */
    public String word() {
        return word;
    }

    /**
     * The type of the answer.
     *
     * @return never {@link Type#ANY}
     */
    public Type type() {
        return type;
    }

    /**
     * Finds a field by the name of its call.
     *
     * @param word a name such as {@code ttl}
     * @return the field, or {@code null} when there is none of that name
     */
    public static @Nullable MetadataField ofWord(String word) {
        return BY_NAME.get(word);
    }
}
