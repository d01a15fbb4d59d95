package io.aerotype.contract.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Requests on which the real server ends, corrupts its record, or answers by chance. The comparison sends them to neither
 * server.
 */
enum KnownDefect {
    INVERTED_EMPTY_LIST(
            "by-key-list and by-value-list of nothing, inverted, end the process",
            payload -> Set.of(81L, 83L, 107L, 108L).contains(opcode(payload))
                    && (number(payload, 1) & 0x10000) != 0
                    && isEmptyList(payload, 2)),
    PERSISTED_LIST(
            "a list that is written with the persisted-index flag can end the process",
            items -> !items.isEmpty()
                    && items.getFirst() instanceof Pack.Ext header
                    && (header.type() & 0x10) != 0
                    && header.type() < 0x20),
    PERSISTED_LIST_TYPE(
            "the index of a persisted list is not kept by a sort, after which a removal ends the process",
            payload -> payload.size() == 2
                    && number(payload, 1) >= 0x10
                    && payload.getFirst().equals(Pack.of(0))),
    KEY_VALUE_ORDERED_PERSISTED(
            "a persisted value order answers by chance",
            payload -> opcode(payload) >= 64
                    && opcode(payload) <= 74
                    && payload.stream().skip(1).anyMatch(item -> item.equals(Pack.of(0x13)))),
    PADDED_NEGATIVE_CONTEXT(
            "padding up to a negative index ends the process",
            items -> IntStream.range(0, items.size() / 2)
                    .anyMatch(i -> number(items, 2 * i) == 0x90 && number(items, 2 * i + 1) < 0)),
    PARTIAL_SHIFT(
            "a shift by more bits than a partial region has left can end the process",
            payload -> (opcode(payload) == 8 || opcode(payload) == 9)
                    && payload.size() == 5
                    && (number(payload, 4) & 8) != 0),
    SIGNED_BIT_OVERFLOW(
            "a signed overflow with a zero result is not noticed",
            payload -> (opcode(payload) == 10 || (opcode(payload) == 11 && number(payload, 2) == 1))
                    && payload.size() == 6
                    && (number(payload, 5) & 1) != 0
                    && isSmallest(number(payload, 3), number(payload, 2))),
    KEY_VALUE_RESULT_IN_A_PATH(
            "a map with the header of a key-value result is stored as it is",
            payload -> opcode(payload) == 254
                    && payload.size() == 4
                    && anywhereIn(
                            payload.get(3),
                            call -> opcode(call) >= 97 && opcode(call) <= 110 && (number(call, 1) & 0xffff) == 8)),
    SKETCH_OF_NOTHING(
            "a call into the sketches on nil ends the process",
            call -> opcode(call) == 127
                    && call.size() == 5
                    && number(call, 2) == 2
                    && call.getLast() instanceof Pack.Nil),
    UNALIGNED_REVERSE_SCAN(
            "a reverse scan looks at bits before its region",
            payload -> opcode(payload) == 53 && payload.size() == 4 && number(payload, 1) % 8 != 0);

    private final String reason;

    @SuppressWarnings("ImmutableEnumChecker") // the predicates capture nothing
    private final Predicate<List<Pack>> request;

    KnownDefect(String reason, Predicate<List<Pack>> request) {
        this.reason = reason;
        this.request = request;
    }

    static boolean concerns(Case one) {
        return one.packs()
                        .anyMatch(pack -> anywhereIn(
                                pack,
                                items -> List.of(values()).stream().anyMatch(defect -> defect.request.test(items))))
                || one.expressions()
                        .anyMatch(pack ->
                                anywhereIn(pack, items -> mayTrap(items) || SKETCH_OF_NOTHING.request.test(items)));
    }

    @Override
    public String toString() {
        return reason;
    }

    /** Collection operations stand in contexts and in expressions, at any depth. */
    private static boolean anywhereIn(Pack pack, Predicate<List<Pack>> request) {
        return switch (pack) {
            case Pack.Seq seq ->
                request.test(seq.items()) || seq.items().stream().anyMatch(item -> anywhereIn(item, request));
            case Pack.Dict dict ->
                dict.pairs().stream()
                        .flatMap(pair -> Stream.of(pair.key(), pair.value()))
                        .anyMatch(item -> anywhereIn(item, request));
            case Pack.Nil nil -> false;
            case Pack.Bool bool -> false;
            case Pack.Int number -> false;
            case Pack.BigInt number -> false;
            case Pack.Real number -> false;
            case Pack.ShortReal number -> false;
            case Pack.Raw raw -> false;
            case Pack.Ext ext -> false;
        };
    }

    private static long opcode(List<Pack> payload) {
        return payload.isEmpty() ? -1 : number(payload, 0);
    }

    private static long number(List<Pack> payload, int at) {
        return at < payload.size() && payload.get(at) instanceof Pack.Int number ? number.value() : 0;
    }

    private static boolean isEmptyList(List<Pack> payload, int at) {
        if (at >= payload.size() || !(payload.get(at) instanceof Pack.Seq list)) {
            return true;
        }
        return list.items().isEmpty() || (opcode(list.items()) == 126 && isEmptyList(list.items(), 1));
    }

    private static boolean isSmallest(long value, long bits) {
        long mask = bits >= 64 || bits < 1 ? -1 : (1L << bits) - 1;
        return (value & mask) == (mask ^ (mask >>> 1));
    }

    /**
     * Dividing the smallest integer by minus one ends the process. A divisor that is a number other than minus one
     * cannot do that, whatever is divided.
     */
    private static boolean mayTrap(List<Pack> items) {
        boolean divides = opcode(items) == 23 || opcode(items) == 26;
        boolean harmless = items.size() == 3
                && ((items.get(2) instanceof Pack.Int divisor && divisor.value() != -1)
                        || items.get(2) instanceof Pack.Real);
        return divides && items.size() > 2 && !harmless;
    }
}
