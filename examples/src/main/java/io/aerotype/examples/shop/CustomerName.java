package io.aerotype.examples.shop;

import io.aerotype.annotation.Projection;

/** What a list of customers shows. */
@Projection(Customer.class)
public record CustomerName(String id, String name) {}
