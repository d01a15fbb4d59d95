package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Save;

@Dao(User.class)
public interface UserDao {
    @Save
    @Delete
    void put(User user); // RM108 '@Save and @Delete'
}
