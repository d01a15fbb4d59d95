package shop.stats;

import io.aerotype.annotation.Projection;
import java.util.Optional;
import shop.User;

@Projection(User.class)
record Age(int age, Optional<String> email) {}
