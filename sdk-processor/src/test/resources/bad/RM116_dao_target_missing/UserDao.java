package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Update;

@Dao(User.class)
public interface UserDao {
    @Delete
    void deleteAll(); // RM116 '@Delete on 'deleteAll''

    @Update("age = $.age + 1")
    void birthday(); // RM116 '@Update on 'birthday''
}
