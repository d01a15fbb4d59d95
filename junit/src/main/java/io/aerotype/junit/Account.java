package io.aerotype.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A user of a server that tests get.
 *
 * <pre>{@code
 * @WithAerospike(accounts = @Account(user = "app", password = "secret", roles = "read-write"))
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Account {
    /**
     * The name.
     *
     * @return 1 to 63 bytes of UTF-8
     */
    String user();

    /**
     * The password.
     *
     * @return any text
     */
    String password();

    /**
     * What the user may do.
     *
     * @return names of predefined roles, such as {@code read-write} or {@code user-admin}
     */
    String[] roles();
}
