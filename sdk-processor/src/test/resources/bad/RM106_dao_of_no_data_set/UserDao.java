package shop;

import io.aerotype.annotation.Dao;

@Dao(String.class) // RM106 'java.lang.String'
public interface UserDao {}
