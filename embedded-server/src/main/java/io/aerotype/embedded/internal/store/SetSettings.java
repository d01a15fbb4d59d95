package io.aerotype.embedded.internal.store;

/**
 * What a set is configured with, apart from its namespace. The figures are as the server shows them, without a sign.
 *
 * @param readTouchPercent after which part of its life a read touches a record, 0 for what the namespace says, -1 for never
 * @param defaultTtl seconds to live where the writer leaves it to the server, 0 for what the namespace says, -1 for ever
 * @param disableEviction kept and shown: nothing is evicted here
 * @param enableIndex whether the set has an index of its own, which shortens nothing here
 * @param stopWritesCount from how many records on none is added, 0 for no limit
 * @param stopWritesSize from how many bytes on nothing is written, 0 for no limit
 */
public record SetSettings(
        int readTouchPercent,
        int defaultTtl,
        boolean disableEviction,
        boolean enableIndex,
        long stopWritesCount,
        long stopWritesSize) {
    static final SetSettings USUAL = new SetSettings(0, 0, false, false, 0, 0);

    public SetSettings withReadTouchPercent(int percent) {
        return new SetSettings(percent, defaultTtl, disableEviction, enableIndex, stopWritesCount, stopWritesSize);
    }

    public SetSettings withDefaultTtl(int seconds) {
        return new SetSettings(
                readTouchPercent, seconds, disableEviction, enableIndex, stopWritesCount, stopWritesSize);
    }

    public SetSettings withDisableEviction(boolean disabled) {
        return new SetSettings(readTouchPercent, defaultTtl, disabled, enableIndex, stopWritesCount, stopWritesSize);
    }

    public SetSettings withEnableIndex(boolean enabled) {
        return new SetSettings(readTouchPercent, defaultTtl, disableEviction, enabled, stopWritesCount, stopWritesSize);
    }

    public SetSettings withStopWritesCount(long records) {
        return new SetSettings(readTouchPercent, defaultTtl, disableEviction, enableIndex, records, stopWritesSize);
    }

    public SetSettings withStopWritesSize(long bytes) {
        return new SetSettings(readTouchPercent, defaultTtl, disableEviction, enableIndex, stopWritesCount, bytes);
    }
}
