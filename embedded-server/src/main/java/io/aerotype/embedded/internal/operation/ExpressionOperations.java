package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.BinPolicy;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/** Operations that compute an expression: for the reply, or into a bin. */
final class ExpressionOperations {
    private static final int ALLOW_DELETE = 4;
    private static final int POLICY_NO_FAIL = 8;
    private static final int EVALUATION_NO_FAIL = 16;
    private static final int WRITE_FLAGS =
            BinPolicy.CREATE_ONLY | BinPolicy.UPDATE_ONLY | ALLOW_DELETE | POLICY_NO_FAIL | EVALUATION_NO_FAIL;

    private ExpressionOperations() {}

    /** A payload: an expression, and flags that may be missing. */
    private record Call(Expression expression, int flags) {
        static Call parse(byte[] payload, int allowedFlags) {
            if (!(ElementReader.readOnly(payload, ResultCode.PARAMETER) instanceof Element.ListElement call)
                    || call.flags() != 0
                    || call.size() < 1
                    || call.size() > 2) {
                throw new ResultException(ResultCode.PARAMETER, "an expression, then flags");
            }
            return new Call(
                    Expression.of(call.items().getFirst()),
                    call.size() == 1 ? 0 : flags(call.items().get(1), allowedFlags));
        }

        private static int flags(Element sent, int allowed) {
            if (sent instanceof Element.Int flags && (flags.value() & ~allowed) == 0) {
                return (int) flags.value();
            }
            throw new ResultException(ResultCode.PARAMETER, "expression flags");
        }

        BinPolicy policy() {
            int asked = flags & (BinPolicy.CREATE_ONLY | BinPolicy.UPDATE_ONLY);
            return new BinPolicy(has(POLICY_NO_FAIL) ? asked | BinPolicy.NO_FAIL : asked);
        }

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }

    static Outcome read(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        Call call = Call.parse(payload, EVALUATION_NO_FAIL);
        Particle value = evaluate(call, record);
        return Outcome.read(isTooLarge(value) || value instanceof Particle.Nil ? null : value, bin);
    }

    static Outcome modify(int type, byte[] payload, @Nullable Particle bin, RecordView record) {
        Call call = Call.parse(payload, WRITE_FLAGS);
        if (!call.policy().permits(bin, true)) {
            return Outcome.wrote(bin);
        }
        Particle value = evaluate(call, record);
        if (value == null) {
            return Outcome.wrote(bin);
        }
        return value instanceof Particle.Nil ? Outcome.wrote(afterNil(call, bin)) : Outcome.wrote(value);
    }

    /** The server fails a nil for an existing bin only if no flag at all is set. */
    private static @Nullable Particle afterNil(Call call, @Nullable Particle bin) {
        if (bin == null || call.has(ALLOW_DELETE)) {
            return null;
        }
        if (call.flags() == 0) {
            throw unknown();
        }
        return bin;
    }

    /** Returns null for an unknown value that is tolerated. A region too large for a bin is tolerated, and written. */
    private static @Nullable Particle evaluate(Call call, RecordView record) {
        Particle value = call.expression().evaluate(record);
        if ((value == null || isTooLarge(value)) && !call.has(EVALUATION_NO_FAIL)) {
            throw unknown();
        }
        return value;
    }

    private static boolean isTooLarge(@Nullable Particle value) {
        return value instanceof Particle.Geo geo && !Geometry.isStorable(geo);
    }

    private static ResultException unknown() {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, "the expression has no value to use");
    }
}
