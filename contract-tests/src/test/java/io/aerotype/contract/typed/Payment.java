package io.aerotype.contract.typed;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeName;
import io.aerotype.annotation.TypeTag;

/** How an order is paid: one of several types in one bin. */
@Embedded
@TypeTag("kind")
sealed interface Payment {
    @TypeName("card")
    record Card(String number, @Bin("exp") int expires) implements Payment {}

    @TypeName("cash")
    record Cash() implements Payment {}
}
