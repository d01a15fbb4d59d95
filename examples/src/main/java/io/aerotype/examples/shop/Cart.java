package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import java.util.List;
import java.util.Map;

/** What somebody means to buy, by article; forgotten after a week without a change. */
@DataSet(namespace = "test", set = "shop_carts", defaultTtl = "P7D")
public record Cart(@Id String customer, Map<String, Line> lines, List<String> vouchers) {
    /** How many of one article. */
    @Embedded
    public record Line(int count, Money price) {}
}
