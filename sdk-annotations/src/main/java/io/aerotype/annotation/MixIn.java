package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a class that cannot be annotated is stored. The annotated record lists the other class's components; they are
 * read through its accessors ({@code city()}, {@code getCity()} or a field) and handed to its constructor, to the static
 * method named by {@link #factory}, to its builder or to its setters. Everything else stands on the record as usual.
 *
 * <pre>{@code
 * @Embedded
 * @MixIn(com.library.Address.class)
 * record LibraryAddress(String street, @Bin("zip") String postcode) {}
 * }</pre>
 *
 * <p>A record that holds such a class names the mix-in in {@link Uses}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MixIn {
    /**
     * The class that is stored.
     *
     * @return the class
     */
    Class<?> value();

    /**
     * A static method of that class which builds one from the components, in order. Empty, the default, for a constructor.
     *
     * @return the method's name, or the empty string
     */
    String factory() default "";
}
