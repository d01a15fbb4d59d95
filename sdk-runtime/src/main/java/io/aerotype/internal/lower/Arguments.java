package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.util.Packer;
import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Type;
import io.aerotype.internal.value.Values;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values for a program's placeholders, by position. */
class Arguments implements ArgumentTypes {
    static final Arguments NONE = new Arguments();

    private final @Nullable Object[] values;

    Arguments(@Nullable Object... values) {
        this.values = values;
    }

    Arguments(Arguments others) {
        this.values = others.values;
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
        return typeOf(values[position]);
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

    /** Writes the argument as a value of an expression. */
    void pack(int position, Packer packer) {
        switch (values[position]) {
            case Long number -> packer.packLong(number);
            case Integer number -> packer.packLong(number);
            case Double number -> packer.packDouble(number);
            case Boolean truth -> packer.packBoolean(truth);
            case String text -> packer.packParticleString(text);
            case null, default -> expression(position).pack(packer);
        }
    }

    /** Says that what comes next is packed with its length. */
    void enclose() {
        // of no consequence where values are known
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
            case Value.SortedMapValue map -> Type.MAP;
            default -> value.getClass().isArray() ? Type.LIST : Type.ANY;
        };
    }
}
