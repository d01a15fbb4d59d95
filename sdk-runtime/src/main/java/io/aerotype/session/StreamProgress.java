package io.aerotype.session;

/**
 * How many results a stream has given so far, by what became of their records.
 *
 * <pre>{@code
 * RecordStream<User> rows = session.query(users).executeStream();
 * timer.scheduleAtFixedRate(() -> bar.stepTo(rows.progress().total()), 1, 1, SECONDS);
 * rows.records().forEach(this::export);
 * }</pre>
 *
 * @param ok how many were a success
 * @param missing how many records were not there, where that is a result
 * @param filtered how many records did not meet the condition, where that is a result
 * @param failed how many failed; those that went to an {@link ErrorHandler} are not among the results
 */
public record StreamProgress(long ok, long missing, long filtered, long failed) {
    static final StreamProgress NONE = new StreamProgress(0, 0, 0, 0);

    /**
     * How many results there were.
     *
     * @return the sum of all kinds
     */
    public long total() {
        return ok + missing + filtered + failed;
    }
}
