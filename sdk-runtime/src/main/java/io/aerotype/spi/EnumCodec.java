package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enum, stored by the names of its constants or by codes, so that their order may change.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {
    private final Class<E> type;
    private final Type stored;
    private final Function<E, Object> code;
    private final Map<Object, E> constants;
    private final @Nullable E unknown;

    private EnumCodec(
            Class<E> type, Type stored, Function<E, Object> code, Map<Object, E> constants, @Nullable E unknown) {
        this.type = type;
        this.stored = stored;
        this.code = code;
        this.constants = constants;
        this.unknown = unknown;
    }

    static <E extends Enum<E>, C> EnumCodec<E> of(
            Class<E> type, E[] constants, ValueCodec<C> stored, Function<E, C> code) {
        Function<E, Object> toStored = constant -> stored.toStored(code.apply(constant));
        Map<Object, E> byCode = new HashMap<>();
        for (E constant : constants) {
            E other = byCode.put(toStored.apply(constant), constant);
            if (other != null) {
                throw new IllegalArgumentException("%s.%s and %s are both stored as %s; give each a code of its own."
                        .formatted(type.getSimpleName(), other, constant, toStored.apply(constant)));
            }
        }
        return new EnumCodec<>(type, stored.type(), toStored, byCode, null);
    }

    /**
     * The same, with a constant for what is stored and is none.
     *
     * @param constant the constant
     * @return the codec
     */
    public EnumCodec<E> unknownAs(E constant) {
        return new EnumCodec<>(type, stored, code, constants, constant);
    }

    @Override
    public Type type() {
        return stored;
    }

    @Override
    public Object toStored(E value) {
        return code.apply(value);
    }

    @Override
    public E fromStored(Object value) {
        E constant = constants.get(value);
        if (constant != null) {
            return constant;
        }
        boolean ofItsType = stored == Type.STRING ? value instanceof String : value instanceof Long;
        if (unknown == null || !ofItsType) {
            throw UnreadableValueException.mismatch(
                    (stored == Type.STRING ? "the name of a constant of " : "the code of a constant of ")
                            + type.getSimpleName(),
                    value);
        }
        return unknown;
    }
}
