package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.age > ?0") // RM112 'Write it with a colon: :years'
    List<User> older(int years);
}
