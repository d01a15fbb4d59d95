package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Where;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@Dao(User.class)
public interface UserDao {
    @Where("$.seen > :since")
    List<User> since(long since); // RM113 'Make it java.time.Instant'

    @Where("$.status in :statuses")
    List<User> of(Collection<String> statuses); // RM113 'Collection<shop.User.Status>'

    @Where("$.age > :min")
    List<User> older(Instant min); // RM113 'compared with a java.lang.Integer'

    @Where("$.age in :ages")
    List<User> aged(List<String> ages); // RM113 'Collection<java.lang.Integer>'

    @Where("$.login_count + 1 > :seen")
    List<User> odd(Instant seen); // RM113 'nothing tells how to store it'
}
