package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that instances of a record, a class or a sealed interface are stored inside bins of other records, each as a map from
 * component name to value. The map is ordered by key; a component that is null has no entry. Such a type has no {@link Id} and
 * no set of its own, and may hold further embedded types, alone or in lists and maps.
 *
 * <pre>{@code
 * @Embedded
 * public record Address(String city, @Bin("zip") String postcode) {}   // {"city": "Paris", "zip": "75001"}
 *
 * @Embedded(as = Embedded.Form.LIST)
 * public record Range(@Ordinal(0) int from, @Ordinal(1) int to) {}      // [1, 9]
 * }</pre>
 *
 * <p>Inside such a type, {@link Bin} names the map's key, whose length no server limits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {
    /**
     * What it is stored as.
     *
     * @return the form
     */
    Form as() default Form.MAP;

    /**
     * What becomes of keys that no component reads.
     *
     * @return the rule
     */
    UnknownBins unknownBins() default UnknownBins.IGNORE;

    /** What an embedded record is stored as. */
    enum Form {
        /** A map from name to value, ordered by key. */
        MAP,
        /** A list of the values by position: shorter, but a position is for ever. */
        LIST
    }
}
