package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@code byte}, {@code short}, {@code int} or {@code long} is read without a sign, as by
 * {@code Integer.toUnsignedLong}, and stored as what that gives: the byte -1 as 255. A {@code long} whose highest bit is set
 * cannot be stored, for a server's integers have 64 bits and a sign.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Unsigned {}
