package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a secondary index on the bin, numeric or string after the component's type. Nothing is created until the
 * program says so: {@code session.indexes(users).ensure()}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Indexed {
    /**
     * The index's name: 1 to 63 bytes of UTF-8, unique in the namespace. Empty, the default, means
     * {@code <set>_<bin>_idx}.
     *
     * @return the index's name, or the empty string
     */
    String name() default "";
}
