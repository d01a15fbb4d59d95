package shop;

import io.aerotype.annotation.Projection;

@Projection(User.class)
public record UserName(
        String id,
        String nmae, // RM102 'Did you mean 'name'?'
        String town) {} // RM102 'It has id, name, age.'
