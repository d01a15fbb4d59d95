package io.aerotype.examples.mapping;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Uses;
import java.time.Instant;
import java.util.List;

@DataSet(namespace = "${shop.namespace:test}", set = "members", defaultTtl = "P365D")
@Schema(version = 2, upgrades = SplitName.class)
@Uses(MoneyConverter.class)
public record Member(
        @Id long id,
        String first,
        String last,
        @Bin(aliases = "email") String mail,
        @Default("0") int visits,
        @Absent(read = Absent.Read.EMPTY) List<String> tags,
        @Time(Time.Unit.MILLIS) Instant joined,
        Money balance,
        Payment payment) {}
