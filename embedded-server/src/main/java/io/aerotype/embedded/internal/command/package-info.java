/**
 * What each command does: one class per command behind an explicit registry, each deciding in the order in which the
 * server decides. Commands see decoded messages and the store; sockets are none of their business.
 */
@NullMarked
package io.aerotype.embedded.internal.command;

import org.jspecify.annotations.NullMarked;
