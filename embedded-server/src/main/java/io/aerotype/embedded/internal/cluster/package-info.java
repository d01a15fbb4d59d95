/**
 * Nodes and the cluster they form: what is started, stopped and wired together, with the port of each node. It is where
 * everything meets, and the only place that knows all of it.
 */
@NullMarked
package io.aerotype.embedded.internal.cluster;

import org.jspecify.annotations.NullMarked;
