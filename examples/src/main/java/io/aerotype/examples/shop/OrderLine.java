package io.aerotype.examples.shop;

import io.aerotype.annotation.Embedded;

/** One article of an order. */
@Embedded
public record OrderLine(String article, int quantity, Money price) {}
