package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.TypeName;
import io.aerotype.annotation.TypeTag;

@Embedded
@TypeTag("kind")
public sealed interface Payment {
    @TypeName("card")
    record Card(String number, @Bin("exp") int expires) implements Payment {}

    @TypeName("cash")
    record Cash() implements Payment {}

    sealed interface Online extends Payment {}

    record Wallet(String provider, @Bin("a") long account, String number) implements Online {}
}
