package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.stream.Stream;

/** One operation of an operate call. An empty bin name stands for the whole record. */
record BinOp(Operation.Type type, String bin, BinValue value) {
    static BinOp put(String bin, Pack value) {
        return new BinOp(Operation.Type.WRITE, bin, new BinValue.Plain(value));
    }

    static BinOp get(String bin) {
        return new BinOp(Operation.Type.READ, bin, BinValue.none());
    }

    static BinOp record(Operation.Type type) {
        return new BinOp(type, "", BinValue.none());
    }

    static BinOp payload(Operation.Type type, String bin, Pack payload) {
        return new BinOp(type, bin, new BinValue.Payload(payload));
    }

    Operation operation() {
        return switch (type) {
            case READ -> bin.isEmpty() ? Operation.get() : Operation.get(bin);
            case READ_HEADER -> Operation.getHeader();
            case TOUCH -> Operation.touch();
            case DELETE -> Operation.delete();
            case WRITE, CDT_READ, CDT_MODIFY, MAP_READ, MAP_MODIFY, ADD, EXP_READ, EXP_MODIFY, APPEND, PREPEND ->
                new Operation(type, bin, value.value());
            case BIT_READ, BIT_MODIFY, HLL_READ, HLL_MODIFY -> new Operation(type, bin, value.value());
        };
    }

    Stream<Pack> expressions() {
        return type == Operation.Type.EXP_READ || type == Operation.Type.EXP_MODIFY ? value.packs() : Stream.empty();
    }

    Stream<BinOp> smaller() {
        return value.smaller().map(simpler -> new BinOp(type, bin, simpler));
    }

    String java() {
        return switch (type) {
            case READ -> bin.isEmpty() ? "Operation.get()" : "Operation.get(\"" + bin + "\")";
            case READ_HEADER -> "Operation.getHeader()";
            case TOUCH -> "Operation.touch()";
            case DELETE -> "Operation.delete()";
            case WRITE -> "Operation.put(new Bin(\"" + bin + "\", " + value.java() + "))";
            case CDT_READ, CDT_MODIFY, MAP_READ, MAP_MODIFY, ADD, EXP_READ, EXP_MODIFY, APPEND, PREPEND -> other();
            case BIT_READ, BIT_MODIFY, HLL_READ, HLL_MODIFY -> other();
        };
    }

    private String other() {
        return "new Operation(Operation.Type." + type + ", \"" + bin + "\", " + value.java() + ")";
    }
}
