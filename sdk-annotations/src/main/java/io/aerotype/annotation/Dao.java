package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface declares requests about one {@link DataSet}. Compiling a {@code UserDao} so annotated generates
 * {@code UserDaoRequests}, which runs them in a session.
 *
 * <pre>{@code
 * @Dao(User.class)
 * public interface UserDao {
 *   @Find Optional<User> find(String id);
 *   @Save void save(User user);
 *   @Delete boolean delete(String id);
 *   @Where("$.age > :min and $.status == 'active'") List<User> activeOver(int min);
 *   @Update void rename(String id, String name);
 * }
 *
 * UserDao users = UserDaoRequests.of(session);
 * }</pre>
 *
 * <p>What a method returns decides how it runs: a value, {@code Optional}, {@code List}, {@code Stream} or {@code
 * RecordStream} on the caller's thread, a {@code CompletableFuture} of these without a thread waiting, a {@code
 * Flow.Publisher} when somebody subscribes. Default and static methods stay as they are.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Dao {
    /**
     * The record the requests are about.
     *
     * @return a record with {@link DataSet}
     */
    Class<?> value();
}
