package io.aerotype.processor.dao;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.text.Parameter;

/**
 * A parameter of a method.
 *
 * @param value its name, type, and how it would be stored
 * @param collection whether it is a {@code Collection}, {@code List} or {@code Set}, and not an array
 * @param limit whether it is the method's limit
 */
public record DaoParameter(Parameter value, boolean collection, boolean limit) {
    String name() {
        return value.name();
    }

    TypeName type() {
        return value.type();
    }
}
