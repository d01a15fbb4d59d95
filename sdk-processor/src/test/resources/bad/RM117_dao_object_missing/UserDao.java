package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Save;

@Dao(User.class)
public interface UserDao {
    @Save
    void save(); // RM117 'Give it a User'
}
