package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Creator;
import io.aerotype.annotation.Embedded;

@Embedded
public final class Temperature {
    @Bin final double celsius;

    private Temperature(double celsius) {
        this.celsius = celsius;
    }

    @Creator
    public static Temperature ofCelsius(double celsius) {
        return new Temperature(celsius);
    }
}
