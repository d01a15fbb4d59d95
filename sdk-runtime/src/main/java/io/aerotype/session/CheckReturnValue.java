package io.aerotype.session;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the methods return has to be used: a builder only describes, and {@code session.delete(key);} deletes nothing.
 * Error Prone, SpotBugs and IDEs know an annotation of this simple name and report such a line.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@interface CheckReturnValue {}
