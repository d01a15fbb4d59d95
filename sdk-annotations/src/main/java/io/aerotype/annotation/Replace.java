package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes whole records anew: bins that are not written are removed.
 *
 * <pre>{@code
 * @Replace void replace(User user);
 * @Replace CompletableFuture<Void> replace(Collection<User> users);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Replace {}
