package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a component is read as if its bin is not there. It is written as text: a number, {@code true}, a constant's name,
 * an ISO-8601 date or time, a UUID; what does not fit the component's type is a compile error.
 *
 * <pre>{@code
 * @Default("0") int visits
 * @Default("ACTIVE") Status status
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Default {
    /**
     * The value, as text.
     *
     * @return the value
     */
    String value();
}
