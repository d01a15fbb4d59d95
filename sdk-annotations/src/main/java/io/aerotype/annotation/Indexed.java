package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a secondary index on the bin, of the kind the component's type is stored as: integers, strings, blobs or GeoJSON.
 * Nothing is created until the program says so: {@code session.indexes(users).ensure()}.
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

    /**
     * What the index holds of a collection.
     *
     * @return the choice
     */
    Of of() default Of.NATURAL;

    /** What an index holds of a bin. */
    enum Of {
        /** The bin's value; of a list its items, of a map its values. */
        NATURAL,
        /** Of a map its keys. */
        KEYS
    }
}
