package io.aerotype.processor.dao;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.text.CheckedText;
import java.util.List;
import java.util.Optional;

/**
 * What a method does.
 *
 * @param method the method
 * @param verb its verb
 * @param target which records it is about
 * @param where its condition
 * @param assignments components set to what an expression gives
 * @param settings components set to parameters
 * @param patch the parameter that changes several
 * @param answer what it returns
 */
public record MethodPlan(
        DaoMethod method,
        Verb verb,
        Target target,
        Optional<CheckedText> where,
        List<Assignment> assignments,
        List<Setting> settings,
        Optional<DaoParameter> patch,
        Answer answer) {
    /**
     * A component set to what an expression gives.
     *
     * @param component the component
     * @param value the expression
     */
    public record Assignment(ComponentModel component, CheckedText value) {}

    /**
     * A component set to a parameter.
     *
     * @param component the component
     * @param parameter the parameter
     */
    public record Setting(ComponentModel component, DaoParameter parameter) {}

    /** Whether it works on the servers, on records it does not know by key. */
    boolean background() {
        return verb != Verb.FIND && target instanceof Target.WholeSet;
    }

    /** The parameter that holds the ids or objects. */
    Optional<DaoParameter> subjects() {
        return switch (target) {
            case Target.WholeSet whole -> Optional.empty();
            case Target.OfIds ids -> Optional.of(ids.parameter());
            case Target.OfObjects objects -> Optional.of(objects.parameter());
        };
    }

    /** Whether it is about any number of ids or objects. */
    boolean several() {
        return subjects().filter(parameter -> parameter.value().many()).isPresent();
    }
}
