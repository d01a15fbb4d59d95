package io.aerotype.examples.testing;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

/** How often somebody came. */
@DataSet(namespace = "test", set = "visits")
record Visit(@Id String guest, @Bin long times) {}
