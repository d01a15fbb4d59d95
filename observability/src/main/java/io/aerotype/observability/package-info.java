/**
 * Makes what an {@link io.aerotype.session.OperationListener} is told into Micrometer meters and OpenTelemetry spans, named as
 * the conventions for databases say. It knows the runtime's listener and nothing else of it.
 */
@NullMarked
package io.aerotype.observability;

import org.jspecify.annotations.NullMarked;
