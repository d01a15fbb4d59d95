package shop;

import io.aerotype.annotation.Projection;

@Projection(User.class)
public record UserName(String name) {}
