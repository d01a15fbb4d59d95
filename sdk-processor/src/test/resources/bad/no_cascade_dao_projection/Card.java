package shop;

import io.aerotype.annotation.Projection;

@Projection(User.class)
public record Card(String nmae) {} // RM102 'name'
