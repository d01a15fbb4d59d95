package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.value.GeoPoint;
import java.time.DayOfWeek;
import java.util.Map;

/** A shop one can walk into. */
@DataSet(namespace = "test", set = "shop_stores")
public record Store(@Id String name, @Indexed GeoPoint place, Address address, Map<DayOfWeek, Hours> hours) {
    /** When it is open, as minutes of the day; stored as a list of two. */
    @Embedded(as = Embedded.Form.LIST)
    public record Hours(int opens, int closes) {}
}
