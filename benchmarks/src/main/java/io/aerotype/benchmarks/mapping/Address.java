package io.aerotype.benchmarks.mapping;

import io.aerotype.annotation.Embedded;

/** Where a parcel goes. */
@Embedded
public record Address(String street, String city, String zip, String country) {}
