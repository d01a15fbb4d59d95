package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

/** A number that many add to at once. */
@DataSet(namespace = "test", set = "shop_counters")
public record Counter(@Id String name, long value) {}
