package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Ordinal;

@Embedded(as = Embedded.Form.LIST)
record User(
        @Ordinal(0) String name,
        @Ordinal(2) String other) {} // RM163
