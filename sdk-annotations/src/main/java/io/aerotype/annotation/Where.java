package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Restricts what a method of a {@link Dao} is about, by a condition in the Aerospike Expression Language whose placeholders
 * are the method's parameters. It is parsed and checked against the record and the parameters when the interface is
 * compiled. A method with this and no verb reads.
 *
 * <pre>{@code
 * @Where("$.age > :min and $.status == 'active'")
 * List<User> activeOver(int min);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Where {
    /**
     * The condition.
     *
     * @return the text
     */
    String value();
}
