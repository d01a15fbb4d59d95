package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.age > :min")
    List<User> older(String min); // RM114 ':min must be INT, not STRING'

    @Where("$.name == :names")
    List<User> named(List<String> names); // RM114 'not LIST'
}
