package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A message of our own making to one record. */
record FrameStep(int slot, Frame frame, Optional<Pack> filter) implements Step {
    private static final int READ = 1;
    private static final int WRITE = 1;
    private static final int RESPOND_ALL_OPS = 128;

    /** The operations of an operate call, in a frame that shows the reply to the byte. */
    static FrameStep operate(boolean respondAll, Optional<Pack> filter, List<BinOp> ops) {
        boolean reads = ops.stream().anyMatch(op -> !op.type().isWrite);
        boolean writes = ops.stream().anyMatch(op -> op.type().isWrite);
        int info2 = (writes ? WRITE : 0) | (respondAll ? RESPOND_ALL_OPS : 0);
        return new FrameStep(0, new Frame(reads ? READ : 0, info2, 0, 0, 0, false, ops), filter);
    }

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        return List.of(
                subject.send(List.of(frame.bytes(slots.key(slot), filter))).getFirst());
    }

    @Override
    public String java() {
        return "key" + slot + " " + frame.java()
                + filter.map(pack -> ", filter " + PackText.of(pack)).orElse("");
    }

    @Override
    public Stream<Step> smaller() {
        Stream<Step> fewer = Smaller.lists(frame.ops(), 0, BinOp::smaller)
                .map(ops -> new FrameStep(
                        slot,
                        new Frame(
                                frame.info1(),
                                frame.info2(),
                                frame.info3(),
                                frame.generation(),
                                frame.ttl(),
                                frame.sendKey(),
                                ops),
                        filter));
        Stream<Step> unfiltered = filter.isPresent()
                ? Stream.concat(
                        Stream.of(new FrameStep(slot, frame, Optional.empty())),
                        Smaller.packs(filter.get()).map(pack -> new FrameStep(slot, frame, Optional.of(pack))))
                : Stream.empty();
        return Stream.concat(fewer, unfiltered);
    }

    @Override
    public int lastSlot() {
        return slot;
    }

    @Override
    public Stream<Pack> packs() {
        return Stream.concat(
                filter.stream(), frame.ops().stream().flatMap(op -> op.value().packs()));
    }

    @Override
    public Stream<Pack> expressions() {
        return Stream.concat(filter.stream(), frame.ops().stream().flatMap(BinOp::expressions));
    }
}
