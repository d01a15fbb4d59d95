package shop;

import io.aerotype.annotation.Convert;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Uses;
import io.aerotype.spi.Converter;
import java.util.List;
import java.util.Map;

@DataSet(namespace = "test", set = "orders")
@Uses({Money.AsText.class, LibraryPlace.class})
public record Order(
        @Id long id,
        Money total,
        List<Money> parts,
        @Convert(Order.Doubled.class) int twice,
        Place place,
        Map<String, Place> places) {
    static final class Doubled implements Converter<Integer, Long> {
        @Override
        public Long toStored(Integer value) {
            return value * 2L;
        }

        @Override
        public Integer fromStored(Long stored) {
            return (int) (stored / 2);
        }
    }
}
