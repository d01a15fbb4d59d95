package shop;

import io.aerotype.annotation.Projection;
import java.util.Optional;

@Projection(User.class)
public record UserName(
        Optional<String> name, // RM103 'java.lang.String in User'
        long age) {} // RM103 'int in User, not long'
