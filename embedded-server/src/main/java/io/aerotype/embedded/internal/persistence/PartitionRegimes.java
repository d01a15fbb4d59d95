package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.partition.Regime;
import io.aerotype.embedded.internal.partition.RegimeLog;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The regimes of a namespace's partitions on disk. */
final class PartitionRegimes implements RegimeLog {
    private final Section section;
    private final Map<Integer, Regime> known = new HashMap<>();

    PartitionRegimes(Section section) {
        this.section = section;
        section.forEach((name, value) -> {
            ByteBuffer numbers = ByteBuffer.wrap(value);
            known.put(
                    (int) ByteBuffer.wrap(name).getShort(),
                    new Regime(numbers.getInt(), numbers.getInt(), numbers.getInt()));
        });
    }

    @Override
    public Regime find(int partitionId) {
        return known.getOrDefault(partitionId, Regime.NONE);
    }

    @Override
    public void put(int partitionId, Regime regime) {
        section.put(
                ByteBuffer.allocate(Short.BYTES).putShort((short) partitionId).array(),
                ByteBuffer.allocate(3 * Integer.BYTES)
                        .putInt(regime.current())
                        .putInt(regime.unbroken())
                        .putInt(regime.copies())
                        .array());
    }
}
