/**
 * The text protocol: a registry of info commands, each a line or two over the store, the queries or the cluster's state.
 * It knows nothing of record messages.
 */
@NullMarked
package io.aerotype.embedded.internal.info;

import org.jspecify.annotations.NullMarked;
