package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads records: the one whose id is given, those whose ids are, or with no id all of the set. A {@link Where} on the
 * method restricts them.
 *
 * <pre>{@code
 * @Find Optional<User> find(String id);
 * @Find List<User> find(Collection<String> ids);
 * @Find Stream<UserName> names(@Limit int most);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Find {}
