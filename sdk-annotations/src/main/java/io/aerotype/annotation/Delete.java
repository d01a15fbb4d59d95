package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Deletes records: the one given or whose id is, those whose ids are, or those that meet a {@link Where}.
 *
 * <pre>{@code
 * @Delete boolean delete(String id);
 * @Delete void delete(User user);
 * @Delete @Where("$.status == 'closed'") BackgroundTask sweep();
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Delete {}
