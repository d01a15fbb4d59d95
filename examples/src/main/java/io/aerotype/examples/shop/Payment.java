package io.aerotype.examples.shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeName;
import io.aerotype.annotation.TypeTag;

/** How an order was paid; the names that are stored do not change with those of the classes. */
@Embedded
@TypeTag("kind")
public sealed interface Payment {
    /** By card. */
    @TypeName("card")
    record Card(String number, String holder) implements Payment {}

    /** From an account. */
    @TypeName("transfer")
    record Transfer(String iban, @Bin("ref") String reference) implements Payment {}

    /** With a voucher, in part or whole. */
    @TypeName("voucher")
    record Voucher(String code, Money worth) implements Payment {}
}
