package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/** The Java types that hold entries. A server stores each of them as a map ordered by key. */
public enum MapKind {
    MAP(Map.class, "mapOf"),
    SORTED_MAP(SortedMap.class, "sortedMapOf"),
    NAVIGABLE_MAP(NavigableMap.class, "navigableMapOf");

    private final Class<?> type;
    private final String codec;

    MapKind(Class<?> type, String codec) {
        this.type = type;
        this.codec = codec;
    }

    /** The kind a Java class, without its type arguments, is. */
    public static Optional<MapKind> of(String qualifiedName) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.getName().equals(qualifiedName))
                .findFirst();
    }

    /** The Java class, without its type arguments. */
    public ClassName type() {
        return ClassName.get(type);
    }

    /** The method of {@code Codecs} that makes its codec from the codecs of keys and values. */
    public String codec() {
        return codec;
    }

    /** Whether its keys have to be comparable. */
    public boolean sorted() {
        return this != MAP;
    }
}
