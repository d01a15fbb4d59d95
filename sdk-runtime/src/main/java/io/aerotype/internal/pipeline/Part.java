package io.aerotype.internal.pipeline;

import java.util.Arrays;

/**
 * Keys of a batch that go out together.
 *
 * @param positions where they stand among all keys, in order
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it, and parts are never compared
record Part(int[] positions) {
    int size() {
        return positions.length;
    }

    int position(int index) {
        return positions[index];
    }

    Part first(int count) {
        return new Part(Arrays.copyOf(positions, count));
    }

    Part from(int index) {
        return new Part(Arrays.copyOfRange(positions, index, positions.length));
    }
}
