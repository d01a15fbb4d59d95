/**
 * Where records live: namespaces, their 4096 partitions, sets, and the records in a compact form. It knows time only
 * through the clock it is given, and nothing of messages and commands.
 */
@NullMarked
package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.NullMarked;
