package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The items an operation picked, and how each return type tells of them. The orders differ between return types and
 * between kinds of operation: they follow the reference server, whose results clients compare as lists.
 */
final class Selection {
    private final int[] positions;
    private final int[] order;
    private final @Nullable Numbers indexes;
    private final @Nullable Numbers ranks;
    private final @Nullable Range indexRange;
    private final @Nullable Range rankRange;
    private final boolean exists;
    private final boolean literal;

    /**
     * A selection that can be told of in every way given.
     *
     * @param positions the picked positions, ascending, each once
     * @param order positions in the order their values are returned in; may repeat
     * @param indexes null if this operation returns no indexes
     * @param ranks null if this operation returns no ranks
     * @param indexRange null if this operation returns no range of indexes
     * @param rankRange null if this operation returns no range of ranks
     * @param exists what {@code EXISTS} returns
     */
    Selection(
            int[] positions,
            int[] order,
            @Nullable Numbers indexes,
            @Nullable Numbers ranks,
            @Nullable Range indexRange,
            @Nullable Range rankRange,
            boolean exists) {
        this(positions, order, indexes, ranks, indexRange, rankRange, exists, false);
    }

    private Selection(
            int[] positions,
            int[] order,
            @Nullable Numbers indexes,
            @Nullable Numbers ranks,
            @Nullable Range indexRange,
            @Nullable Range rankRange,
            boolean exists,
            boolean literal) {
        this.positions = positions;
        this.order = order;
        this.indexes = indexes;
        this.ranks = ranks;
        this.indexRange = indexRange;
        this.rankRange = rankRange;
        this.exists = exists;
        this.literal = literal;
    }

    /**
     * The answer of an operation that gave up because nothing is left to pick. Unlike one that picked and found nothing, it
     * tells where it was without counting from the back.
     *
     * @param indexRange null if this operation returns no range of indexes
     * @param rankRange null if this operation returns no range of ranks
     */
    static Selection nothing(@Nullable Range indexRange, @Nullable Range rankRange) {
        int[] none = new int[0];
        Numbers noNumbers = reversed -> none;
        return new Selection(none, none, noNumbers, noNumbers, indexRange, rankRange, false, true);
    }

    /** The items to pick from. */
    interface Items {
        int size();

        Element value(int position);

        /** Answers the return types that only maps know. */
        @Nullable
        Element mapped(int returnType, Selection selection, boolean multi);
    }

    Selection withoutRanks() {
        return new Selection(positions, order, indexes, null, indexRange, rankRange, exists, literal);
    }

    Selection withExists(boolean newExists) {
        return new Selection(positions, order, indexes, ranks, indexRange, rankRange, newExists, literal);
    }

    int[] positions() {
        return positions;
    }

    int[] order() {
        return order;
    }

    boolean isEmpty() {
        return positions.length == 0;
    }

    /**
     * Returns the selection in the shape asked for, null for no value.
     *
     * @param multi whether the operation is one that may pick several items
     */
    @Nullable
    Element result(ReturnType type, boolean multi, Items items) {
        return switch (type.code()) {
            case ReturnType.NONE -> null;
            case ReturnType.INDEX -> numbers(indexes, false, multi);
            case ReturnType.REVERSE_INDEX -> numbers(indexes, true, multi);
            case ReturnType.RANK -> numbers(ranks, false, multi);
            case ReturnType.REVERSE_RANK -> numbers(ranks, true, multi);
            case ReturnType.COUNT -> Element.of((long) positions.length);
            case ReturnType.VALUE -> values(items, multi);
            case ReturnType.EXISTS -> Element.of(exists);
            case ReturnType.INDEX_RANGE -> range(indexRange, false, items.size());
            case ReturnType.REVERSE_INDEX_RANGE -> range(indexRange, true, items.size());
            case ReturnType.RANK_RANGE -> range(rankRange, false, items.size());
            case ReturnType.REVERSE_RANK_RANGE -> range(rankRange, true, items.size());
            default -> items.mapped(type.code(), this, multi);
        };
    }

    static ResultException unsupported() {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, "return type does not fit the operation");
    }

    static Element listOf(int... numbers) {
        return Element.list(Arrays.stream(numbers)
                .<Element>mapToObj(number -> Element.of((long) number))
                .toList());
    }

    private static Element numbers(@Nullable Numbers numbers, boolean reversed, boolean multi) {
        if (numbers == null) {
            throw unsupported();
        }
        int[] list = numbers.list(reversed);
        if (multi) {
            return listOf(list);
        }
        return Element.of((long) (list.length == 0 ? -1 : list[0]));
    }

    private @Nullable Element values(Items items, boolean multi) {
        if (!multi) {
            return isEmpty() ? null : items.value(order[0]);
        }
        List<Element> values = IntStream.of(order).mapToObj(items::value).toList();
        return Element.list(values);
    }

    private Element range(@Nullable Range range, boolean reversed, int size) {
        if (range == null) {
            throw unsupported();
        }
        return listOf(reversed && !literal ? size - range.end() : range.start(), range.count());
    }
}
