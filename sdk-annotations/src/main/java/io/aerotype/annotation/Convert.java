package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component through a converter: a class with a constructor without parameters that implements
 * {@code io.aerotype.spi.Converter<V, S>}, where {@code V} is the component's type or a type inside it and {@code S} is any
 * type that can be stored. What does not fit is a compile error.
 *
 * <pre>{@code
 * @Convert(MoneyConverter.class) Money price
 * @Convert(MoneyConverter.class) List<Money> instalments   // converts each element
 * }</pre>
 *
 * <p>For all components of a record, see {@link Uses}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {
    /**
     * The converter.
     *
     * @return its class
     */
    Class<?> value();
}
