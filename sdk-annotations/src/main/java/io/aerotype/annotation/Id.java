package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that identifies a record: the user key, from which the digest is made. A data set has exactly one.
 * Its type is one that is stored as text, an integer or a blob: {@code String}, {@code long}, {@code int}, {@code byte[]},
 * {@code UUID}, an enum, ….
 *
 * <p>On a method without parameters the id is computed from the components:
 *
 * <pre>{@code
 * @Id String key() { return country + ":" + number; }
 * }</pre>
 *
 * <p>The id is not stored in a bin unless the component also carries {@link Bin}. Without a bin, a row of a query knows
 * its id only when the server stored the user key, which {@code Behavior.DEFAULT} asks for.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
