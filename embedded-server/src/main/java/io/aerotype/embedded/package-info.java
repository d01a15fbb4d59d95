/**
 * An Aerospike server in this JVM, for development and tests: {@link io.aerotype.embedded.EmbeddedAerospike} starts one,
 * and the stock client connects to it over loopback. It speaks the protocol of a server of release 8.1.2 and knows
 * nothing of the client.
 */
@NullMarked
package io.aerotype.embedded;

import org.jspecify.annotations.NullMarked;
