package io.aerotype.examples.mapping;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Limit;
import io.aerotype.annotation.Save;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import io.aerotype.session.Pages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@Dao(User.class)
public interface UserDao {
    @Find
    Optional<User> find(String id);

    @Find
    List<User> find(Collection<String> ids);

    @Where("$.age > :min and $.address.city == :city")
    List<User> inCity(String city, int min);

    @Where("$.login_count > :more")
    CompletableFuture<List<UserName>> active(long more, @Limit int most);

    @Where("$.age > :min")
    Pages<User> olderThan(int min, @Limit int size);

    @Save
    void save(User user);

    @Update
    boolean rename(String id, String name);

    @Update("loginCount = $.login_count + :by")
    void countLogins(String id, long by);

    @Delete
    boolean delete(String id);
}
