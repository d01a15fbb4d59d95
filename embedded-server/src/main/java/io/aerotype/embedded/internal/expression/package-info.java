/**
 * The server's expressions: parsed and type-checked once, then evaluated against records with three-valued logic. Knows
 * records only through {@link io.aerotype.embedded.internal.expression.RecordView}.
 */
@NullMarked
package io.aerotype.embedded.internal.expression;

import org.jspecify.annotations.NullMarked;
