package io.aerotype.examples.mapping;

import io.aerotype.annotation.Projection;

@Projection(User.class)
public record UserName(String id, String name) {}
