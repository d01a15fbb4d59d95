package io.aerotype.examples.shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Scaled;
import java.math.BigDecimal;

/** An amount, kept as an integer of hundredths. */
@Embedded
public record Money(@Scaled(2) BigDecimal amount, String currency) {}
