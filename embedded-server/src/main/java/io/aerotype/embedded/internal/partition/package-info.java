/**
 * Which node of a cluster serves which partition, and how that changes without losing what was written. It knows the
 * nodes' stores, and nothing of messages and ports.
 */
@NullMarked
package io.aerotype.embedded.internal.partition;

import org.jspecify.annotations.NullMarked;
