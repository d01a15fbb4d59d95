package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bin, or the key of an embedded record, that holds which of a sealed interface's types an object is. Without it that is
 * {@code type}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TypeTag {
    /**
     * The bin's name.
     *
     * @return the name
     */
    String value();
}
