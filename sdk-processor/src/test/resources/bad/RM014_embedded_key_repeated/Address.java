package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

@Embedded
public record Address(String city, @Bin("city") String town) {} // RM014
