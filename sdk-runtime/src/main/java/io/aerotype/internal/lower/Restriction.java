package io.aerotype.internal.lower;

import com.aerospike.client.exp.Expression;

/** What a record has to meet to be read or changed. */
public sealed interface Restriction permits Where, StockCondition {
    /** The condition as the stock client sends it. */
    Expression expression();
}
