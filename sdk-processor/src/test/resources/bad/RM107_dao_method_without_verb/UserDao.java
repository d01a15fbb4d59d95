package shop;

import io.aerotype.annotation.Dao;

@Dao(User.class)
public interface UserDao {
    String find(String id); // RM107 'find'

    default int two() {
        return 2;
    }
}
