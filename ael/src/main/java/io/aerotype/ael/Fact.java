package io.aerotype.ael;

/**
 * What the server knows of a record and of its bins beside their values.
 *
 * <pre>{@code
 * Ael.parse("$.ttl()").orThrow().equals(Expr.metadata(MetadataField.TTL));   // true
 * }</pre>
 */
public sealed interface Fact extends Expr {
    /**
     * Whether the record has a bin: {@code $.age.exists()}.
     *
     * @param bin name of the bin
     * @param span its place
     */
    record BinExists(String bin, Span span) implements Fact {}

    /**
     * The type of a bin's value as the server numbers types, 0 when there is none: {@code $.age.type()}.
     *
     * @param bin name of the bin
     * @param span its place
     */
    record BinType(String bin, Span span) implements Fact {}

    /**
     * What the server knows of the record beside its bins: {@code $.ttl()}.
     *
     * @param field which fact
     * @param argument the modulus of {@link MetadataField#DIGEST_MODULO}, not 0; 0 for all others
     * @param span its place
     */
    record Metadata(MetadataField field, long argument, Span span) implements Fact {
        /** Rejects an argument where none belongs, and a modulus of 0. */
        public Metadata {
            if ((field == MetadataField.DIGEST_MODULO) == (argument == 0)) {
                throw new IllegalArgumentException(
                        "digestModulo takes a modulus other than 0, and no other metadata takes an argument.");
            }
        }
    }

    /**
     * The user key stored with the record: {@code $.key(type: INT)}.
     *
     * @param type {@link Type#INTEGER}, {@link Type#STRING} or {@link Type#BLOB}
     * @param span its place
     */
    record UserKey(Type type, Span span) implements Fact {}
}
