package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.aeg > 21") // RM110 'AEL011'
    List<User> older();

    @Where("$.age > 'x'") // RM110 '^^^'
    List<User> old();

    @Where("$.age >") // RM110 'AEL001'
    List<User> cut();

    @Where("$.age + 1") // RM110 'AEL010'
    List<User> sum();

    @Update("loginCount = $.login_count + 'x'") // RM110 'AEL006'
    void count(String id);
}
