package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.LoopVarPart;
import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Type;

/** The language's types to the stock client's. */
final class Types {
    private Types() {}

    static Exp.Type of(Type type, Expr node) {
        return switch (type) {
            case BOOLEAN -> Exp.Type.BOOL;
            case INTEGER -> Exp.Type.INT;
            case FLOAT -> Exp.Type.FLOAT;
            case STRING -> Exp.Type.STRING;
            case BLOB -> Exp.Type.BLOB;
            case LIST -> Exp.Type.LIST;
            case MAP -> Exp.Type.MAP;
            case GEO -> Exp.Type.GEO;
            case HLL -> Exp.Type.HLL;
            case NIL -> Exp.Type.NIL;
            case ANY -> throw unsettled(node);
        };
    }

    static Exp loopVariable(Type type, LoopVarPart part, Expr node) {
        return switch (type) {
            case BOOLEAN -> Exp.boolLoopVar(part);
            case INTEGER -> Exp.intLoopVar(part);
            case FLOAT -> Exp.floatLoopVar(part);
            case STRING -> Exp.stringLoopVar(part);
            case BLOB -> Exp.blobLoopVar(part);
            case LIST -> Exp.listLoopVar(part);
            case MAP -> Exp.mapLoopVar(part);
            case GEO -> Exp.geoJsonLoopVar(part);
            case HLL -> Exp.hllLoopVar(part);
            case NIL -> Exp.nilLoopVar(part);
            case ANY -> throw unsettled(node);
        };
    }

    private static IllegalArgumentException unsettled(Expr node) {
        return new IllegalArgumentException(
                "Nothing tells the type of %s. Say it, as in $.bin.get(type: INT), or compare it with a value of one type."
                        .formatted(Ael.print(node)));
    }
}
