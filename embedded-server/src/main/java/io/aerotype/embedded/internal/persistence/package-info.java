/**
 * What a cluster keeps on disk, and how it gets it back: records with their copies, partitions, transactions, and facts in
 * text. It knows the store's changes, and nothing of messages and of who starts what.
 */
@NullMarked
package io.aerotype.embedded.internal.persistence;

import org.jspecify.annotations.NullMarked;
