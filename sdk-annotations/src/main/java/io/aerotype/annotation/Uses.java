package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names converters and mix-ins that serve all components of the annotated type: each converts its type wherever the type
 * occurs, in collections, too. A {@link Convert} on a component comes first.
 *
 * <pre>{@code
 * @DataSet(namespace = "shop", set = "orders")
 * @Uses({MoneyConverter.class, LibraryAddress.class})
 * public record Order(@Id long id, Money total, List<com.library.Address> addresses) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Uses {
    /**
     * Converters, and types with {@link MixIn} and {@link Embedded}.
     *
     * @return the classes
     */
    Class<?>[] value();
}
