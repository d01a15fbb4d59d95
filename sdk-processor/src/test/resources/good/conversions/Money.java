package shop;

import io.aerotype.spi.Converter;

public record Money(long cents) {
    static final class AsText implements Converter<Money, String> {
        @Override
        public String toStored(Money value) {
            return Long.toString(value.cents());
        }

        @Override
        public Money fromStored(String stored) {
            return new Money(Long.parseLong(stored));
        }
    }
}
