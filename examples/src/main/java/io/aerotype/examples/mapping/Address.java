package io.aerotype.examples.mapping;

import io.aerotype.annotation.Embedded;

@Embedded
public record Address(String street, String city) {}
