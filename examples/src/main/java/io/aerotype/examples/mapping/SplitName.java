package io.aerotype.examples.mapping;

import io.aerotype.spi.Upgrade;
import java.util.Map;

public final class SplitName implements Upgrade {
    @Override
    public void upgrade(Map<String, Object> bins) {
        String[] names = String.valueOf(bins.remove("name")).split(" ", 2);
        bins.put("first", names[0]);
        bins.put("last", names[1]);
    }
}
