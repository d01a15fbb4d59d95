package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Find
    List<Card> cards();
}
