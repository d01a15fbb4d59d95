package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.TypeName;
import io.aerotype.annotation.TypeTag;
import java.time.Instant;

/** Something that happened, of one kind or another. */
@DataSet(namespace = "test", set = "shop_events")
@TypeTag("what")
public sealed interface Event {
    /** Somebody logged in. */
    @TypeName("login")
    record LoggedIn(@Id long id, @Indexed Instant at, String customer) implements Event {}

    /** An order changed its status. */
    @TypeName("order")
    record OrderChanged(@Id long id, @Indexed Instant at, long order, Order.Status status) implements Event {}
}
