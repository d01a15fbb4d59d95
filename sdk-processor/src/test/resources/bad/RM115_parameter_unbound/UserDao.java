package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.age > :min")
    List<User> older(int min, boolean not); // RM115 'not'

    @Update
    void rename(String id, String nmae); // RM115 'Did you mean 'name'?'

    @Find
    List<User> byName(String name); // RM115 'as :name'
}
