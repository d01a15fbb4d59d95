package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends a reading method after a number of records: the number on the method, or a parameter of type {@code int} or {@code
 * long}. Of a method that returns {@code Pages} it is the number of records in a page, at most; an {@code int}.
 *
 * <pre>{@code
 * @Find @Limit(10) List<User> some();
 * @Find List<User> some(@Limit int most);
 * @Find Pages<User> all(@Limit int size);
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Limit {
    /**
     * How many records at most, on a method.
     *
     * @return at least 1; 0, the default, on a parameter, which has the number
     */
    long value() default 0;
}
