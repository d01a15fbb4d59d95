package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that instances of a record are stored inside bins of other records, each as a map from component name to value.
 * The map is ordered by key; a component that is null has no entry. Such a record has no {@link Id} and no set of its
 * own, and may hold further embedded records, alone or in lists and maps.
 *
 * <pre>{@code
 * @Embedded
 * public record Address(String city, @Bin("zip") String postcode) {}   // {"city": "Paris", "zip": "75001"}
 * }</pre>
 *
 * <p>Inside such a record, {@link Bin} names the map's key, whose length no server limits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {}
