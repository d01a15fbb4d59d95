package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Update({
        "age = $.age + 1",
        "$.age + 1" // RM118 '$.age + 1'
    })
    void birthday(String id);
}
