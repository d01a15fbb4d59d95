package io.aerotype.embedded.internal.partition;

/** Keeps the regimes of a namespace's partitions where they survive the process. */
public interface RegimeLog {
    /** Nothing survives. */
    RegimeLog NONE = new RegimeLog() {
        @Override
        public Regime find(int partitionId) {
            return Regime.NONE;
        }

        @Override
        public void put(int partitionId, Regime regime) {}
    };

    /** What was put last; {@link Regime#NONE} if nothing was. */
    Regime find(int partitionId);

    void put(int partitionId, Regime regime);
}
