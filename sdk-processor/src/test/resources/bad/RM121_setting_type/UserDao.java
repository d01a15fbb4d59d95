package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Update
    void rename(String id, int name); // RM121 'Make it java.lang.String'

    @Update
    void move(String id, String email, long age); // RM121 'java.lang.Integer'
}
