package io.aerotype.ael;

import org.jspecify.annotations.Nullable;

/**
 * A value that comes with each execution of a program.
 *
 * @param position its place in the argument list, from 0; for parameters by name, the order in which they first appear
 * @param name its name, {@code null} when it goes by position
 * @param type the type its value must have; {@link Type#ANY} when the value itself decides, as in {@code $.age > ?0} without
 *     a schema
 * @param group position of the first parameter whose value must have the same type; its own position when there is no
 *     earlier one
 * @param numeric whether only a number will do, when {@code type} is {@link Type#ANY}
 * @param span where it first stands
 */
public record Parameter(int position, @Nullable String name, Type type, int group, boolean numeric, Span span) {

    /**
     * The parameter as it is written.
     *
     * @return {@code ?0} or {@code :min}
     */
    public String display() {
        return name == null ? "?" + position : ":" + name;
    }
}
