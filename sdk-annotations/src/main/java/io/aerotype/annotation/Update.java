package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes records that are there: whole ones, or some components of those whose ids are given or that meet a {@link Where}.
 * A parameter named as a component is its new value; a generated patch may stand for several; and a text computes one from
 * what is stored.
 *
 * <pre>{@code
 * @Update void update(User user);
 * @Update boolean rename(String id, String name);
 * @Update void change(String id, UserDataSet.Patch patch);
 * @Update("loginCount = $.login_count + :by") void countLogins(String id, long by);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Update {
    /**
     * Assignments: a component, {@code =}, and an expression in the Aerospike Expression Language for its new value.
     *
     * @return the texts; none if the parameters say it all
     */
    String[] value() default {};
}
