package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Update("login_count = $.login_count + 1") // RM119 'Did you mean 'loginCount'?'
    void count(String id);

    @Update("id = 'x'") // RM119 'id'
    void move(String id);
}
