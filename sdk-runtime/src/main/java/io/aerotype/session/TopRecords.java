package io.aerotype.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many records by an order, holding no more than asked for. */
final class TopRecords<R> {
    /** A record and when it came, which settles ties. */
    private record Entry<R>(R value, long arrival) {}

    private final int most;
    private final Comparator<Entry<R>> order;
    private final PriorityQueue<Entry<R>> worstFirst;
    private long arrivals;

    TopRecords(int most, Comparator<? super R> order) {
        this.most = most;
        this.order = Comparator.<Entry<R>, R>comparing(Entry::value, order).thenComparingLong(Entry::arrival);
        this.worstFirst = new PriorityQueue<>(this.order.reversed());
    }

    void offer(R value) {
        worstFirst.add(new Entry<>(value, arrivals++));
        if (worstFirst.size() > most) {
            worstFirst.poll();
        }
    }

    List<R> inOrder() {
        List<Entry<R>> entries = new ArrayList<>(worstFirst);
        entries.sort(order);
        List<R> values = new ArrayList<>(entries.size());
        entries.forEach(entry -> values.add(entry.value()));
        return values;
    }
}
