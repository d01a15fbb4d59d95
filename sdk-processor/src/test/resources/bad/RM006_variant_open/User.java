package shop;

import io.aerotype.annotation.Embedded;

@Embedded
sealed interface User {
    record Guest(String name) implements User {}

    non-sealed class Member implements User {} // RM006 'Member, which User permits'
}
