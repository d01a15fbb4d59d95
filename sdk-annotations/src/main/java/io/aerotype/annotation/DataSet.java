package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which namespace and set hold the instances of a record. Compiling a {@code User} so annotated generates
 * {@code UserDataSet}: typed bins, keys, a codec and write builders.
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
}
