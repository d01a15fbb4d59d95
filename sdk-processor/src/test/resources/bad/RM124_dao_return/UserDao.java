package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Save;
import io.aerotype.annotation.Where;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dao(User.class)
public interface UserDao {
    @Find
    Set<User> find(); // RM124 'java.util.Set<shop.User>. Return User, Optional<User>, List<User>'

    @Find
    Optional<User> all(Collection<String> ids); // RM124 'Return List<User>, Stream<User>'

    @Save
    boolean save(User user); // RM124 'Return void, a CompletableFuture of Void.'

    @Find
    List<String> names(); // RM124 'java.util.List<java.lang.String>'

    @Delete
    @Where("$.age > 99")
    void sweep(); // RM124 'Return BackgroundTask.'
}
