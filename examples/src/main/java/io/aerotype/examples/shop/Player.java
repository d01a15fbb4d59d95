package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

/** Somebody who plays for vouchers. */
@DataSet(namespace = "test", set = "shop_players")
public record Player(@Id String name, @Indexed long score, int games) {}
