package io.aerotype.processor.model;

import java.util.List;
import java.util.Map;

/** How an object is built from its components. */
public sealed interface Construction {
    /**
     * By a constructor.
     *
     * @param arguments the components' names, in the order of the parameters
     */
    record Constructor(List<String> arguments) implements Construction {}

    /**
     * By a static method of the class.
     *
     * @param method its name
     * @param arguments the components' names, in the order of the parameters
     */
    record Factory(String method, List<String> arguments) implements Construction {}

    /**
     * By a builder: {@code User.builder().name(…).build()}.
     *
     * @param factory the static method that makes the builder
     * @param setters the builder's method of each component, by the component's name
     * @param build the builder's method that makes the object
     */
    record Builder(String factory, Map<String, String> setters, String build) implements Construction {}

    /**
     * Empty, and then filled.
     *
     * @param setters the method or field of each component, by the component's name
     */
    record Setters(Map<String, Member> setters) implements Construction {}

    /** Not at all: the reason has been reported. */
    record Unknown() implements Construction {}
}
