package shop;

import io.aerotype.annotation.Projection;

@Projection(User.class)
public interface UserName {} // RM100 'UserName'
