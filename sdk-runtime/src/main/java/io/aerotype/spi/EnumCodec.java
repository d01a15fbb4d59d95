package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.HashMap;
import java.util.Map;

/** An enum, stored by the names of its constants, so that their order may change. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {
    private final Class<E> type;
    private final Map<String, E> constants = new HashMap<>();

    EnumCodec(Class<E> type, E[] constants) {
        this.type = type;
        for (E constant : constants) {
            this.constants.put(constant.name(), constant);
        }
    }

    @Override
    public Type type() {
        return Type.STRING;
    }

    @Override
    public Object toStored(E value) {
        return value.name();
    }

    @Override
    public E fromStored(Object stored) {
        E constant = stored instanceof String name ? constants.get(name) : null;
        if (constant == null) {
            throw UnreadableValueException.mismatch("the name of a constant of " + type.getSimpleName(), stored);
        }
        return constant;
    }
}
