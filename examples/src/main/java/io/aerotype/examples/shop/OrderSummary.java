package io.aerotype.examples.shop;

import io.aerotype.annotation.Projection;

/** What a list of orders shows. */
@Projection(Order.class)
public record OrderSummary(long number, Order.Status status, long totalCents) {}
