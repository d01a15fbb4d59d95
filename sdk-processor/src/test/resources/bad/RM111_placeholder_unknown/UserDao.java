package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.age > :mni") // RM111 'Did you mean :min?'
    List<User> older(int min);

    @Where("$.age > :min") // RM111 'Add a parameter'
    List<User> old();
}
