package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Update("age = $.name") // RM120 'stored as INT, and the expression gives STRING'
    void birthday(String id);
}
