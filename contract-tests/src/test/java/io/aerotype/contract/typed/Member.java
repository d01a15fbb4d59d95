package io.aerotype.contract.typed;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.Since;
import io.aerotype.annotation.UnknownBins;
import io.aerotype.spi.Upgrade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record that has changed since it was first written. */
@DataSet(
        namespace = "${aerotype.test.namespace:test}",
        set = "typed_members",
        storeKey = DataSet.Choice.YES,
        unknownBins = UnknownBins.FAIL)
@Schema(version = 2, upgrades = Member.SplitName.class)
record Member(
        String country,
        int number,
        String first,
        String last,
        @Bin(aliases = {"mail", "email"}) Optional<String> contact,
        @Default("FREE") Plan plan,
        @Absent(read = Absent.Read.EMPTY) List<String> tags,
        @Absent(write = Absent.Write.KEEP) @Nullable String note,
        @Since(2) long visits,
        @ExpiresAt Optional<Instant> expires) {
    enum Plan {
        FREE,
        PAID
    }

    @Id
    String key() {
        return country + ":" + number;
    }

    static final class SplitName implements Upgrade {
        @Override
        public void upgrade(Map<String, Object> bins) {
            String[] names = String.valueOf(bins.remove("name")).split(" ", 2);
            bins.put("first", names[0]);
            bins.put("last", names[1]);
        }
    }
}
