package io.aerotype.contract.typed;

import io.aerotype.spi.Converter;

/** Stored through a converter. */
record Money(long cents) {
    static final class AsText implements Converter<Money, String> {
        @Override
        public String toStored(Money value) {
            return value.cents() + " c";
        }

        @Override
        public Money fromStored(String stored) {
            return new Money(Long.parseLong(stored.substring(0, stored.indexOf(' '))));
        }
    }
}
