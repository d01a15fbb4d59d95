package io.aerotype.examples.shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.time.Instant;
import java.util.List;

/** What somebody bought. */
@DataSet(namespace = "test", set = "shop_orders")
public record Order(
        @Id long number,
        @Indexed String customer,
        @Indexed Status status,
        @Indexed Instant placed,
        List<OrderLine> lines,
        Payment payment,
        @Bin("ship_to") Address shipTo,
        @Indexed @Bin("total") long totalCents,
        @Generation int generation) {
    /** Where an order stands. */
    public enum Status {
        PLACED,
        PAID,
        SHIPPED,
        CANCELLED
    }
}
