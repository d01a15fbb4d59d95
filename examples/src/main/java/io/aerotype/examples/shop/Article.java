package io.aerotype.examples.shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.util.List;

/** Something to buy. */
@DataSet(namespace = "test", set = "shop_articles")
public record Article(
        @Id long number,
        String name,
        @Indexed String category,
        @Indexed @Bin("price") int priceCents,
        int stock,
        List<String> labels) {}
