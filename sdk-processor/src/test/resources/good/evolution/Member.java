package shop;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.Since;
import io.aerotype.annotation.Until;
import io.aerotype.spi.Upgrade;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@DataSet(
        namespace = "${shop.namespace:test}",
        set = "members",
        storeKey = DataSet.Choice.YES,
        durableDelete = DataSet.Choice.NO,
        defaultTtl = "P30D",
        unknownBins = io.aerotype.annotation.UnknownBins.FAIL)
@Schema(version = 3, bin = "v", upgrades = {Member.Split.class, Member.Rename.class})
public record Member(
        @Bin(aliases = {"mail", "email"}) String contact,
        @Default("18") int age,
        @Default("FREE") Plan plan,
        @Default("2026-01-01") java.time.LocalDate joined,
        @Absent(read = Absent.Read.EMPTY) List<String> tags,
        @Absent(read = Absent.Read.FAIL, write = Absent.Write.FAIL) String name,
        @Absent(write = Absent.Write.KEEP) Optional<String> note,
        @Since(2) long visits,
        @Since(3) Optional<String> level,
        @Until(2) String old) {
    enum Plan {
        FREE,
        PAID
    }

    @Id
    @Bin
    String key() {
        return contact + "/" + age;
    }

    static final class Split implements Upgrade {
        @Override
        public void upgrade(Map<String, Object> bins) {
            bins.remove("first");
        }
    }

    static final class Rename implements Upgrade {
        @Override
        public void upgrade(Map<String, Object> bins) {
            bins.remove("second");
        }
    }
}
