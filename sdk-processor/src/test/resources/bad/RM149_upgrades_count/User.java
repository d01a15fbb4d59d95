package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.spi.Upgrade;
import java.util.Map;

@DataSet(namespace = "test", set = "users")
@Schema(version = 3, upgrades = User.First.class) // RM149 'there are 1 upgrades'
record User(@Id String id, String name) {
    static class First implements Upgrade {
        @Override
        public void upgrade(Map<String, Object> bins) {}
    }
}
