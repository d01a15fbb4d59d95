package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;

@Dao(User.class)
public interface UserDao {
    @Find
    <X> User find(String id); // RM109 'find'
}
