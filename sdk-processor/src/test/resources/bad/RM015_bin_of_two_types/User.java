package shop;

import io.aerotype.annotation.Embedded;

@Embedded
sealed interface User {
    record Guest(String number) implements User {}

    record Member(long number) implements User {} // RM015 'of type long here and of type java.lang.String in Guest'
}
