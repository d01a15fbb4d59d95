package io.aerotype.session;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import java.util.ArrayList;
import java.util.List;

/** What makes two indexes the same, as texts that a message can show. */
record IndexDefinition(DataSet dataSet, String bin, String type, String collection, String context, String expression) {
    static IndexDefinition of(IndexInfo index) {
        return new IndexDefinition(
                index.dataSet(),
                index.bin(),
                index.type().map(Enum::toString).orElse("unknown"),
                index.collection().toString(),
                index.context().isEmpty() ? "" : CTX.toBase64(index.context().toArray(CTX[]::new)),
                index.expression().map(Expression::getBase64).orElse(""));
    }

    /** In what another one differs from this; empty if in nothing. */
    List<String> differences(IndexDefinition there) {
        List<String> found = new ArrayList<>();
        compare(found, "set", dataSet.toString(), there.dataSet.toString());
        compare(found, "bin", bin, there.bin);
        compare(found, "type", type, there.type);
        compare(found, "collection", collection, there.collection);
        compare(found, "context", context, there.context);
        compare(found, "expression", expression, there.expression);
        return found;
    }

    private static void compare(List<String> found, String what, String wanted, String there) {
        if (!wanted.equals(there)) {
            found.add("its %s is %s, not %s".formatted(what, text(there), text(wanted)));
        }
    }

    private static String text(String value) {
        return value.isEmpty() ? "none" : "'" + value + "'";
    }
}
