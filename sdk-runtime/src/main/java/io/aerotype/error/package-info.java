/**
 * What can go wrong, grouped by what the caller can do about it. Every class extends the stock client's
 * {@link com.aerospike.client.AerospikeException}, so code that catches that one keeps working. This package knows the
 * stock client and nothing else of ours.
 */
@NullMarked
package io.aerotype.error;

import org.jspecify.annotations.NullMarked;
