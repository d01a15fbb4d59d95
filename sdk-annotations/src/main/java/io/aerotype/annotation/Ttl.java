package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a component with the time the record has left to live, and writes a whole record with it. The component is an
 * {@code Optional<Duration>}; empty stands for a record that never expires, and on writing says nothing: then the write's own
 * time to live or the namespace's counts. A server keeps whole seconds.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Ttl {}
