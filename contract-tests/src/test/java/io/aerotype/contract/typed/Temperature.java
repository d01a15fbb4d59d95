package io.aerotype.contract.typed;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Creator;
import io.aerotype.annotation.Embedded;

/** A class with a factory, instead of a record. */
@Embedded
final class Temperature {
    @Bin
    private final double celsius;

    private Temperature(double celsius) {
        this.celsius = celsius;
    }

    @Creator
    static Temperature ofCelsius(double celsius) {
        return new Temperature(celsius);
    }

    double celsius() {
        return celsius;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Temperature temperature && temperature.celsius == celsius;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(celsius);
    }
}
