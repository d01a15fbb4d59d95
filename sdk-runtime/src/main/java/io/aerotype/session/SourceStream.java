package io.aerotype.session;

import org.jspecify.annotations.Nullable;

/** The stream of results that come from somewhere else, one by one. */
final class SourceStream<R> extends RecordStream<R> {
    private final ResultSource<R> source;
    /** Null before there is anything to count. */
    private volatile @Nullable Tally tally;

    SourceStream(ResultSource<R> source) {
        this.source = source;
    }

    @Override
    ResultSource<R> source() {
        take();
        return source;
    }

    @Override
    public StreamProgress progress() {
        Tally counted = tally;
        return counted == null ? StreamProgress.NONE : counted.progress();
    }

    @Override
    public void close() {
        super.close();
        source.close();
    }

    @Override
    @Nullable
    RecordResult<R> next() {
        RecordResult<R> next = source.next();
        if (next != null) {
            Tally counting = tally;
            if (counting == null) {
                counting = new Tally();
                tally = counting;
            }
            counting.count(next);
        }
        return next;
    }
}
