package io.aerotype.value;

import java.util.Arrays;
import java.util.Base64;

/**
 * A HyperLogLog sketch as a server keeps it: an estimate of how many different values were added. Programs do not change
 * one; they ask the server to, through the write accessor of the bin.
 */
public final class HllSketch {
    private final byte[] bytes;

    /**
     * A sketch as a server stored it.
     *
     * @param bytes the sketch; copied
     */
    public HllSketch(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * The sketch as a server stores it.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HllSketch sketch && Arrays.equals(bytes, sketch.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "HllSketch[" + Base64.getEncoder().encodeToString(bytes) + "]";
    }
}
