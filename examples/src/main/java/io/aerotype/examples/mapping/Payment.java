package io.aerotype.examples.mapping;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeName;

/** How something is paid. */
@Embedded
public sealed interface Payment {
    @TypeName("card")
    record Card(String number, int expires) implements Payment {}

    @TypeName("cash")
    record Cash() implements Payment {}
}
