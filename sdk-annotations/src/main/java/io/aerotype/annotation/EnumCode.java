package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field or method without parameters of an enum that says what a constant is stored as: text or an integer, another
 * one for each constant. Without it the constant's name is stored.
 *
 * <pre>{@code
 * enum Status {
 *     ACTIVE("A"), BLOCKED("B");
 *
 *     @EnumCode final String code;
 *     …
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface EnumCode {}
