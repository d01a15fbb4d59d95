/**
 * Transactions over several records: who holds which record, its provisional version, and how a transaction ends. It knows
 * the store's records and slots, and nothing of messages.
 */
@NullMarked
package io.aerotype.embedded.internal.transaction;

import org.jspecify.annotations.NullMarked;
