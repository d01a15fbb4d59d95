package io.aerotype.operation;

/**
 * Elements at the end of a path that forks, to be read.
 *
 * @param <W> the builder that goes on
 */
public final class ChildrenRead<W> extends Children<W, ChildrenRead<W>> {
    ChildrenRead(OperationSink<W> sink, Place place) {
        this(sink, place, 0);
    }

    private ChildrenRead(OperationSink<W> sink, Place place, int tolerance) {
        super(sink, place, tolerance);
    }

    @Override
    ChildrenRead<W> of(OperationSink<W> to, Place at, int tolerating) {
        return new ChildrenRead<>(to, at, tolerating);
    }
}
