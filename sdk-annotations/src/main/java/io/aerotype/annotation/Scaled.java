package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code BigDecimal} as an integer, its point moved by a fixed number of digits, so that the server can compare and
 * count it. A value with more digits after the point, or beyond 64 bits, cannot be stored. Read back it has exactly this scale.
 *
 * <pre>{@code
 * @Scaled(2) BigDecimal price     // 12.50 is stored as 1250
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Scaled {
    /**
     * Digits after the point: 0 to 18.
     *
     * @return the scale
     */
    int value();
}
