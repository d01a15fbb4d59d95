package io.aerotype.contract.typed;

import io.aerotype.annotation.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some components of a visitor, in another order: metadata and a renamed bin among them. */
@Projection(Visitor.class)
record VisitorCard(
        int generation, long loginCount, @Nullable String name, Optional<Integer> rank) {}
