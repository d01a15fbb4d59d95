package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.udf.UdfRecord;
import io.aerotype.embedded.internal.value.Particle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record in a stream: to be read. Whatever would change it does nothing. */
record StreamedRecord(StoredRecord record, ServerTime time) implements UdfRecord {
    @Override
    public RecordView view() {
        return RecordFacts.of(record, time);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public int generation() {
        return record.generation();
    }

    @Override
    public List<String> binNames() {
        return Bins.of(record).all().stream().map(bin -> bin.name().utf8()).toList();
    }

    @Override
    public void setBin(String name, @Nullable Particle value) {}

    @Override
    public boolean create() {
        return false;
    }

    @Override
    public boolean update() {
        return false;
    }

    @Override
    public boolean remove() {
        return false;
    }

    @Override
    public void setTimeToLive(int seconds) {}

    @Override
    public void dropKey() {}
}
