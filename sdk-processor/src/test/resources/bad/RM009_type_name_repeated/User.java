package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeName;

@Embedded
sealed interface User {
    @TypeName("guest")
    record Guest(String name) implements User {}

    @TypeName("guest")
    record Visitor(String name) implements User {} // RM009 'stands for Guest'
}
