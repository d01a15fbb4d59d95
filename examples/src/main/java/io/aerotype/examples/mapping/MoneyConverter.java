package io.aerotype.examples.mapping;

import io.aerotype.spi.Converter;

public final class MoneyConverter implements Converter<Money, Long> {
    @Override
    public Long toStored(Money money) {
        return money.cents();
    }

    @Override
    public Money fromStored(Long stored) {
        return new Money(stored);
    }
}
