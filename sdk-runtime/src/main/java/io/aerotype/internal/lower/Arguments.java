package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Type;
import io.aerotype.internal.value.Values;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values for a program's placeholders, by position. */
final class Arguments implements ArgumentTypes {
    static final Arguments NONE = new Arguments();

    private final @Nullable Object[] values;
    private final Type[] types;

    Arguments(@Nullable Object... values) {
        this.values = values;
        this.types = new Type[values.length];
        for (int at = 0; at < types.length; at++) {
            types[at] = typeOf(values[at]);
        }
    }

    int count() {
        return values.length;
    }

    @Nullable
    Object get(int position) {
        return values[position];
    }

    @Override
    public Type typeOf(int position) {
        return types[position];
    }

    @Override
    public Type itemTypeOf(int position) {
        return values[position] instanceof Iterable<?> list && list.iterator().hasNext()
                ? typeOf(list.iterator().next())
                : Type.ANY;
    }

    /** The argument as a value of an expression. */
    Exp expression(int position) {
        return switch (values[position]) {
            case Long number -> Exp.val(number);
            case Integer number -> Exp.val(number);
            case Double number -> Exp.val(number);
            case Boolean truth -> Exp.val(truth);
            case String text -> Exp.val(text);
            case null, default -> Literals.expression(value(position));
        };
    }

    /** The argument as a value inside a path. */
    Value value(int position) {
        return Values.of(values[position], "?" + position);
    }

    private static Type typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> Type.NIL;
            case Boolean truth -> Type.BOOLEAN;
            case Long number -> Type.INTEGER;
            case Integer number -> Type.INTEGER;
            case Short number -> Type.INTEGER;
            case Byte number -> Type.INTEGER;
            case Double number -> Type.FLOAT;
            case Float number -> Type.FLOAT;
            case CharSequence text -> Type.STRING;
            case byte[] blob -> Type.BLOB;
            case Value.GeoJSONValue geo -> Type.GEO;
            case Value.HLLValue sketch -> Type.HLL;
            case Collection<?> list -> Type.LIST;
            case Map<?, ?> map -> Type.MAP;
            case Value.StringValue text -> Type.STRING;
            case Value.LongValue number -> Type.INTEGER;
            case Value.IntegerValue number -> Type.INTEGER;
            case Value.DoubleValue number -> Type.FLOAT;
            case Value.BooleanValue truth -> Type.BOOLEAN;
            case Value.BytesValue blob -> Type.BLOB;
            case Value.ListValue list -> Type.LIST;
            case Value.MapValue map -> Type.MAP;
            default -> value.getClass().isArray() ? Type.LIST : Type.ANY;
        };
    }
}
