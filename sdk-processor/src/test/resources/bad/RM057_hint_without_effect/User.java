package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Scaled;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Unsigned;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Time(Time.Unit.MILLIS) String name, // RM057 'applies to Instant'
        @Scaled(2) long price, // RM057 'applies to BigDecimal'
        @Unsigned double share) {} // RM057 'byte, short, int and long'
