package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeTag;

@Embedded
sealed interface User {
    record Guest(String type) implements User {} // RM016 '@TypeTag'
}
