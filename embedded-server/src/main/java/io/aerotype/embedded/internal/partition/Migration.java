package io.aerotype.embedded.internal.partition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The partitions of a namespace that are on their way: which node has yet to get which from which. It only keeps the books,
 * for those who ask how far it is.
 */
final class Migration {
    /** One copy that has yet to be made. */
    private record Move(Copyholder from, Copyholder to) {}

    private final ConcurrentMap<Integer, List<Move>> pending = new ConcurrentHashMap<>();
    private volatile List<Move> planned = List.of();

    /** A partition is to be held by others. Who has nothing to take over from has nothing to wait for. */
    void plan(int partitionId, List<Copyholder> before, List<Copyholder> after, Collection<Copyholder> sources) {
        List<Move> moves = new ArrayList<>();
        before.stream()
                .filter(sources::contains)
                .findFirst()
                .ifPresent(giver -> after.stream()
                        .filter(holder -> !before.contains(holder))
                        .forEach(taker -> moves.add(new Move(giver, taker))));
        if (!moves.isEmpty()) {
            pending.put(partitionId, List.copyOf(moves));
        }
    }

    /** All is planned that is going to move. */
    void begin() {
        planned = pending.values().stream().flatMap(List::stream).toList();
    }

    boolean moves(int partitionId) {
        return pending.containsKey(partitionId);
    }

    void done(int partitionId) {
        pending.remove(partitionId);
    }

    MigrationLoad loadOf(Copyholder node) {
        List<Move> remaining = pending.values().stream().flatMap(List::stream).toList();
        return new MigrationLoad(
                given(planned, node), given(remaining, node), taken(planned, node), taken(remaining, node));
    }

    MigrationLoad loadOf(Copyholder node, int partitionId) {
        List<Move> moves = pending.getOrDefault(partitionId, List.of());
        return new MigrationLoad(given(moves, node), given(moves, node), taken(moves, node), taken(moves, node));
    }

    private static int given(Collection<Move> moves, Copyholder node) {
        return (int) moves.stream().filter(move -> move.from().equals(node)).count();
    }

    private static int taken(Collection<Move> moves, Copyholder node) {
        return (int) moves.stream().filter(move -> move.to().equals(node)).count();
    }
}
