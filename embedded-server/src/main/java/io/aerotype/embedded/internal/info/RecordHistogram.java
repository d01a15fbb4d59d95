package io.aerotype.embedded.internal.info;

import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A histogram of what is stored, counted when it is asked for. */
interface RecordHistogram {
    /** The text of the histogram of these values. */
    String describe(LongStream values);

    /** Counts by powers of two, those that are there. */
    static RecordHistogram ofSizes() {
        return values -> {
            long[] counts = new long[Long.SIZE + 1];
            values.forEach(value -> counts[Long.SIZE - Long.numberOfLeadingZeros(value)]++);
            StringJoiner text = new StringJoiner(":");
            text.add("units=bytes");
            IntStream.range(0, counts.length)
                    .filter(bucket -> counts[bucket] > 0)
                    .forEach(bucket -> text.add("[" + bound(bucket - 1) + "-" + bound(bucket) + ")=" + counts[bucket]));
            return text.toString();
        };
    }

    /** A power of two, with K for 1024. */
    private static String bound(int exponent) {
        if (exponent < 0) {
            return "0";
        }
        String units = "KMGTPE";
        int unit = exponent / 10;
        return (1L << exponent % 10) + (unit == 0 ? "" : units.substring(unit - 1, unit));
    }

    /** Counts in buckets of one width; what is beyond the last counts there. */
    static RecordHistogram linear(String units, int buckets, long bucketWidth) {
        return values -> {
            long[] counts = new long[buckets];
            values.forEach(value -> counts[Math.clamp(value / bucketWidth, 0, buckets - 1)]++);
            StringJoiner text = new StringJoiner(",");
            LongStream.of(counts).forEach(count -> text.add(Long.toString(count)));
            return "units=" + units + ":hist-width=" + buckets * bucketWidth + ":bucket-width=" + bucketWidth
                    + ":buckets=" + text;
        };
    }
}
