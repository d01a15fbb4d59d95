package shop;

import io.aerotype.annotation.Projection;

@Projection(String.class) // RM101 'java.lang.String'
public record UserName(String name) {}
