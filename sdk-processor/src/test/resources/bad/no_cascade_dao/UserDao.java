package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Find
    List<User.Card> cards();

    @Where("$.nothing > 1")
    List<User> find();
}
