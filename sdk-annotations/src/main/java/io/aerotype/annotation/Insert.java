package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Creates whole records; one that is there is an error.
 *
 * <pre>{@code
 * @Insert void insert(User user);
 * @Insert CompletableFuture<Void> insert(Collection<User> users);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Insert {}
