package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Update
    void touch(String id); // RM122 'touch'
}
