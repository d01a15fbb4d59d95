package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.Particle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record a function works on: what it changes shows at once to itself, and to others when it updates. */
public interface UdfRecord {
    boolean exists();

    @Nullable Particle bin(String name);

    /** Sets a bin, or removes it if the value is null. */
    void setBin(String name, @Nullable Particle value);

    List<String> binNames();

    /** Stores the record with the bins set so far; false if it is there already. */
    boolean create();

    /** Stores the bins set so far; false if the record is not there. */
    boolean update();

    /** Removes the record; false if it is not there. */
    boolean remove();

    int generation();

    /** Seconds to live, 0 for a record that never expires. */
    long timeToLive();

    void setTimeToLive(int seconds);

    long lastUpdateMillis();

    String setName();

    byte[] digest();

    @Nullable Particle userKey();

    void dropKey();

    int size();
}
