package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills an {@code int} component with the generation the server holds: the number of times the record was written, in
 * 16 bits, wrapping. It is never stored in a bin. Writing or deleting a whole record that was read checks it: if somebody
 * else has written since, the write is refused. 0 stands for a record that was not read.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Generation {}
