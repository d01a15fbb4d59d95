package io.aerotype.contract.typed;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Ordinal;
import java.util.Optional;

/** Stored by position. */
@Embedded(as = Embedded.Form.LIST)
record Span(
        @Ordinal(1) int to,
        @Ordinal(0) int from,
        @Ordinal(2) Optional<String> label) {}
