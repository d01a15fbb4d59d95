package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how an object is built from what is stored, where a class leaves a choice: a constructor, a static method that
 * returns the class, or a static method that returns a builder with a method per component and {@code build()}. The
 * parameters are the components, by name.
 *
 * <pre>{@code
 * @Creator
 * static Temperature ofCelsius(double celsius) { … }
 * }</pre>
 *
 * <p>Without it, a record is built by its canonical constructor; a class by its only constructor with a parameter for each
 * component, by its constructor without parameters and setters, or by the builder its method {@code builder()} makes.
 */
@Documented
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Creator {}
