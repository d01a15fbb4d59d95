package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.expression.RecordMetadata;
import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.value.Particle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record a function works on: what it changes shows at once to itself, and to others when it updates. */
public interface UdfRecord {
    /** The record as it is now, with the changes the function has made. */
    RecordView view();

    boolean exists();

    int generation();

    /** The bins it has been given by the last update, those it came with before that. */
    List<String> binNames();

    /** Sets a bin, or removes it if the value is null. */
    void setBin(String name, @Nullable Particle value);

    /** Stores the record with the bins set so far; false if it is there already. */
    boolean create();

    /** Stores the bins set so far; false if the record is not there. */
    boolean update();

    /** Removes the record; false if it is not there. */
    boolean remove();

    void setTimeToLive(int seconds);

    void dropKey();

    /** Seconds to live, 0 for a record that never expires. */
    default long timeToLive() {
        long voidTime = view().voidTimeSeconds();
        return voidTime == RecordMetadata.NEVER ? 0 : voidTime - view().nowMillis() / 1000;
    }
}
