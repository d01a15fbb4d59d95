/**
 * What a node keeps on its disk, and how it gets it back. It knows the store's records and their changes, and nothing of
 * messages and other nodes.
 */
@NullMarked
package io.aerotype.embedded.internal.persistence;

import org.jspecify.annotations.NullMarked;
