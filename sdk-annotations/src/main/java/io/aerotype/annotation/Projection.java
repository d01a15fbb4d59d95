package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record has some of the components of a {@link DataSet}, by name and type, and is read from its records
 * without the other bins. Compiling a {@code UserName} so annotated generates {@code UserNameProjection}.
 *
 * <pre>{@code
 * @Projection(User.class)
 * public record UserName(String id, String name) {}
 *
 * session.query(users).as(UserNameProjection.of()).execute();
 * }</pre>
 *
 * <p>Bins, ids, generations and conversions are those of the data set's components; nothing is repeated here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {
    /**
     * The record whose components are read.
     *
     * @return a record with {@link DataSet}
     */
    Class<?> value();
}
