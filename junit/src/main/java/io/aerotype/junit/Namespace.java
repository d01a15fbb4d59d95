package io.aerotype.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A namespace of a server that tests get.
 *
 * <pre>{@code
 * @WithAerospike(namespaces = @Namespace(value = "bank", strongConsistency = true))
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Namespace {
    /**
     * The name.
     *
     * @return 1 to 31 bytes of UTF-8
     */
    String value();

    /**
     * How long records live whose writer leaves it to the server.
     *
     * @return seconds, 0 for ever
     */
    int defaultTtlSeconds() default 0;

    /**
     * On how many nodes each record is kept, as far as there are so many.
     *
     * @return 1 to 128
     */
    int replicationFactor() default 2;

    /**
     * Whether the namespace has strong consistency, and with it transactions.
     *
     * @return false by default
     */
    boolean strongConsistency() default false;
}
