package io.aerotype.spi;

import com.aerospike.client.Value;
import io.aerotype.ael.Type;
import io.aerotype.value.HllSketch;

/** A HyperLogLog sketch. */
enum HllCodec implements ValueCodec<HllSketch> {
    INSTANCE;

    @Override
    public Type type() {
        return Type.HLL;
    }

    @Override
    public Object toStored(HllSketch sketch) {
        return new Value.HLLValue(sketch.toBytes());
    }

    @Override
    public HllSketch fromStored(Object stored) {
        if (!(stored instanceof Value.HLLValue sketch)) {
            throw UnreadableValueException.mismatch("a HyperLogLog sketch", stored);
        }
        return new HllSketch(sketch.getBytes());
    }
}
