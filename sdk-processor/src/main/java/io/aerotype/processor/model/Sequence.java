package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;

/** The Java types that hold elements in a row. A server stores each of them as a list. */
public enum Sequence {
    LIST(List.class, "listOf", false),
    COLLECTION(Collection.class, "collectionOf", false),
    SET(Set.class, "setOf", true),
    SORTED_SET(SortedSet.class, "sortedSetOf", true),
    NAVIGABLE_SET(NavigableSet.class, "navigableSetOf", true),
    QUEUE(Queue.class, "queueOf", false),
    DEQUE(Deque.class, "dequeOf", false);

    private final Class<?> type;
    private final String codec;
    private final boolean unique;

    Sequence(Class<?> type, String codec, boolean unique) {
        this.type = type;
        this.codec = codec;
        this.unique = unique;
    }

    /** The sequence a Java class, without its type argument, is. */
    public static Optional<Sequence> of(String qualifiedName) {
        return Arrays.stream(values())
                .filter(sequence -> sequence.type.getName().equals(qualifiedName))
                .findFirst();
    }

    /** The Java class, without its type argument. */
    public ClassName type() {
        return ClassName.get(type);
    }

    /** The method of {@code Codecs} that makes its codec from the codec of its elements. */
    public String codec() {
        return codec;
    }

    /** Whether no element occurs twice. */
    public boolean unique() {
        return unique;
    }

    /** Whether its elements have to be comparable. */
    public boolean sorted() {
        return this == SORTED_SET || this == NAVIGABLE_SET;
    }
}
