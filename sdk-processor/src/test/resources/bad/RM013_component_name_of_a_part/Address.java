package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

@Embedded
public record Address(
        String city,
        @Bin long remove) {} // RM013 '@Bin("remove")'
