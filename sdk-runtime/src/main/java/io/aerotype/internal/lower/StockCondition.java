package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import java.util.Objects;

/**
 * A condition that the program built with the stock client. Nothing is known of what it asks for, so that no index is looked
 * for.
 */
public record StockCondition(Expression expression) implements Restriction {
    /** The condition that a tree of the stock client says. */
    public static StockCondition of(Exp tree) {
        Objects.requireNonNull(tree, "condition");
        try {
            return new StockCondition(Exp.build(tree));
        } catch (StackOverflowError deep) {
            throw new IllegalArgumentException("The condition is nested too deeply to be sent; make it flatter.", deep);
        }
    }

    @Override
    public String toString() {
        return "an expression of the stock client, " + expression.getBase64();
    }
}
