package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which namespace and set hold the instances of a record, a class or a sealed interface. Compiling a {@code User} so
 * annotated generates {@code UserDataSet}: typed bins, keys, a codec and write builders.
 *
 * <pre>{@code
 * @DataSet(namespace = "test", set = "users")
 * public record User(@Id String id, @Bin String name, @Bin int age) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DataSet {
    /**
     * The namespace: 1 to 31 bytes of UTF-8. It is the default; {@code UserDataSet.of("other")} overrides it at run time.
     * A placeholder stands for a system property or environment variable, read when {@code UserDataSet.of()} is called:
     * {@code "${shop.namespace:test}"} is the property {@code shop.namespace}, else the variable {@code SHOP_NAMESPACE},
     * else {@code test}.
     *
     * @return the namespace
     */
    String namespace();

    /**
     * The set: at most 63 bytes of UTF-8. Empty, the default, means the records belong to no set.
     *
     * @return the set, or the empty string
     */
    String set() default "";

    /**
     * Whether the server keeps the user key with each record.
     *
     * @return the choice
     */
    Choice storeKey() default Choice.BEHAVIOR;

    /**
     * Whether a delete leaves a tombstone, so that a node that was away does not bring the record back. Needs the
     * Enterprise Edition.
     *
     * @return the choice
     */
    Choice durableDelete() default Choice.BEHAVIOR;

    /**
     * How long a record lives if its write says nothing else: ISO-8601, as in {@code "P30D"} or {@code "PT10M"}, in whole
     * seconds, or {@code "never"}. Empty, the default, leaves it to the namespace.
     *
     * @return the time to live, or the empty string
     */
    String defaultTtl() default "";

    /**
     * What becomes of stored bins that no component reads.
     *
     * @return the rule
     */
    UnknownBins unknownBins() default UnknownBins.IGNORE;

    /** A yes or no that can be left to the behavior of the session. */
    enum Choice {
        /** As the session's behavior says. */
        BEHAVIOR,
        /** Always. */
        YES,
        /** Never. */
        NO
    }
}
