package shop;

import io.aerotype.annotation.Dao;

@Dao(User.class)
public abstract class UserDao {} // RM105 'UserDao'
