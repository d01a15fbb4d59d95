/**
 * What can be done to a bin inside one write: the accessors that {@code bin("name")} returns, shared by the untyped
 * and the generated builders. It knows the stock client's operations and hands them to an {@link
 * io.aerotype.operation.OperationSink}; it must not know sessions, requests or how anything is executed.
 */
@NullMarked
package io.aerotype.operation;

import org.jspecify.annotations.NullMarked;
