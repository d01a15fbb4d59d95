package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The position of a component in an embedded record that is stored as a list, counted from 0. Either all components have one or
 * none; without, the order of the components counts, which then must not change.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Ordinal {
    /**
     * The position.
     *
     * @return the position, from 0
     */
    int value();
}
