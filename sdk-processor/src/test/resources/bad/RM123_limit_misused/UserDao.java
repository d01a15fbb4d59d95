package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Limit;
import java.util.List;
import java.util.Optional;

@Dao(User.class)
public interface UserDao {
    @Find
    @Limit(5) // RM123 'reads no set'
    Optional<User> find(String id);

    @Find
    @Limit(-1) // RM123 'would read -1 records'
    List<User> some();

    @Find
    List<User> more(@Limit String most); // RM123 'java.lang.String'
}
