package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that stands for one of the types of a sealed interface in what is stored. Without it that is the type's simple
 * name, which then must not change.
 *
 * <pre>{@code
 * @Embedded
 * sealed interface Payment {
 *     @TypeName("card") record Card(String number) implements Payment {}
 *     @TypeName("cash") record Cash() implements Payment {}
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TypeName {
    /**
     * The name: not empty, another one for each type.
     *
     * @return the name
     */
    String value();
}
