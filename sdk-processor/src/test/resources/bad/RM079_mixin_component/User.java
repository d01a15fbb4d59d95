package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;

@Embedded
@MixIn(Thing.class)
record User(
        String name,
        String colour) {} // RM079 'no accessor for component '
