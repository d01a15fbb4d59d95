package io.aerotype.processor.dao;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A method of an interface, as written.
 *
 * @param name the name
 * @param verbs what it is said to do; it should be one thing
 * @param where its condition
 * @param assignments its assignments, in order
 * @param limit the most records it reads, if it says so itself
 * @param limitOrigin where that is said
 * @param generic whether it has type parameters
 * @param varargs whether its last parameter takes any number of values
 * @param answer what it returns; empty for a type it cannot return
 * @param returns that type
 * @param parameters its parameters, in order
 * @param origin the method
 */
public record DaoMethod(
        String name,
        List<Verb> verbs,
        Optional<Text> where,
        List<Text> assignments,
        OptionalLong limit,
        Origin limitOrigin,
        boolean generic,
        boolean varargs,
        Optional<Answer> answer,
        TypeName returns,
        List<DaoParameter> parameters,
        Origin origin) {}
