package io.aerotype.examples.shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import java.util.Optional;

/** Where somebody lives, inside a customer's or an order's record. */
@Embedded
public record Address(
        String street, String city, @Bin("zip") Optional<String> postcode) {}
