package io.aerotype.benchmarks.mapping;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import io.aerotype.spi.Absent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An object to bins and back, typed and by hand. Read it as ratios of one run, and add {@code -prof gc} for the bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MappingAgainstByHand {
    private static final String ID = "parcel-1";

    private final Parcel parcel = Parcel.sample();
    private final Key key = new Key("test", "parcels", ID);
    private final Record stored = stored();

    @Benchmark
    public Operation[] toBinsTyped() {
        return ParcelDataSet.Codec.INSTANCE.encode(parcel, Absent.OMIT);
    }

    @Benchmark
    public Operation[] toBinsByHand() {
        return ByHand.toOperations(parcel);
    }

    @Benchmark
    public Parcel fromRecordTyped() {
        return ParcelDataSet.Codec.INSTANCE.decode(key, stored);
    }

    @Benchmark
    public Parcel fromRecordByHand() {
        return ByHand.fromRecord(ID, stored);
    }

    @Benchmark
    public Parcel fromRecordUnchecked() {
        return ByHand.fromRecordUnchecked(ID, stored);
    }

    /** A record as the stock client unpacks it: a hash map of bins, tree maps for maps ordered by key, array lists. */
    private static Record stored() {
        Parcel parcel = Parcel.sample();
        Map<String, Object> bins = new HashMap<>();
        bins.put("sender", parcel.sender());
        bins.put("receiver", parcel.receiver());
        bins.put("weight", (long) parcel.weight());
        bins.put("tracking", parcel.tracking());
        bins.put("value", parcel.value());
        bins.put("insured", parcel.insured());
        bins.put("zone", (long) parcel.zone());
        bins.put("status", parcel.status());
        bins.put("stops", new ArrayList<>(parcel.stops()));
        bins.put("fees", new TreeMap<>(parcel.fees()));
        Map<String, Object> address = new TreeMap<>();
        address.put("city", parcel.address().city());
        address.put("country", parcel.address().country());
        address.put("street", parcel.address().street());
        address.put("zip", parcel.address().zip());
        bins.put("address", address);
        return new Record(bins, 1, 0);
    }
}
