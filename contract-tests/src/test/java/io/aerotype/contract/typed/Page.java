package io.aerotype.contract.typed;

import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Optional;

/** Of anything. */
@Embedded
record Page<E>(List<E> items, Optional<E> next) {}
