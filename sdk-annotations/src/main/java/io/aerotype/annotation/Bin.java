package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component in a bin. A server accepts bin names of 1 to 15 bytes of UTF-8; a longer one is a compile error.
 *
 * <pre>{@code
 * @Bin String name                            // the bin is called "name"
 * @Bin("login_count") long logins             // the bin is called "login_count"
 * @Bin(value = "mail", aliases = "email") String mail  // read from "email" where there is no "mail"
 * }</pre>
 *
 * <p>On a method of a record or class it stores what the method computes; such a bin is written and never read back.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Bin {
    /**
     * The bin's name. Empty, the default, means the name of the component.
     *
     * @return the bin's name, or the empty string
     */
    String value() default "";

    /**
     * Names the bin had before. A bin that is not there is read from the first alias that is; it is written under its own
     * name only.
     *
     * @return earlier names, the latest first
     */
    String[] aliases() default {};
}
