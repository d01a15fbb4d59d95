package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Ordinal;

@Embedded
record User(
        @Ordinal(0) String name) {} // RM160
