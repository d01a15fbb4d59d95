package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.value.HllSketch;
import java.util.Optional;

/** How many different visitors a page had: a sketch, not a list of them. */
@DataSet(namespace = "test", set = "shop_visitors")
public record PageVisitors(@Id String page, Optional<HllSketch> visitors, long views) {}
