package io.aerotype.benchmarks;

import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing and reading one record: typed, and by hand with the stock client. Both sides send the same bytes over the same
 * connection pool; the ratio of the two is what mapping and builders cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TypedAgainstByHand {
    private static final String ID = "customer-1";

    private final CustomerDataSet customers = CustomerDataSet.of();
    private final Customer customer = Customer.sample(ID);
    private final Policy reading = new Policy();
    private final WritePolicy writing = new WritePolicy();

    private @Nullable Session session;
    private @Nullable IAerospikeClient stock;

    @Setup
    public void write(Connected connected) {
        writing.sendKey = true; // as our default behavior does
        session = connected.session();
        stock = connected.stock();
        session().upsert(customers).record(customer).execute();
    }

    @Benchmark
    public RecordStream<?> upsertTyped() {
        return session().upsert(customers).record(customer).execute();
    }

    @Benchmark
    public void upsertByHand() {
        stock().put(
                        writing,
                        new Key("test", "customers", customer.id()),
                        new Bin("name", customer.name()),
                        new Bin("email", customer.email()),
                        new Bin("age", customer.age()),
                        new Bin("visits", customer.visits()),
                        new Bin("balance", customer.balance()),
                        new Bin("active", new Value.BooleanValue(customer.active())),
                        new Bin("tags", customer.tags()));
    }

    @Benchmark
    public Optional<Customer> getTyped() {
        return session().get(customers.id(ID));
    }

    @Benchmark
    public Customer getByHand() {
        Record found = stock().get(reading, new Key("test", "customers", ID));
        @SuppressWarnings("unchecked") // written by this benchmark
        List<String> tags = (List<String>) found.getList("tags");
        return new Customer(
                ID,
                found.getString("name"),
                found.getString("email"),
                found.getInt("age"),
                found.getLong("visits"),
                found.getDouble("balance"),
                found.getBoolean("active"),
                tags);
    }

    private Session session() {
        if (session == null) {
            throw new IllegalStateException("The benchmark has not been set up.");
        }
        return session;
    }

    private IAerospikeClient stock() {
        if (stock == null) {
            throw new IllegalStateException("The benchmark has not been set up.");
        }
        return stock;
    }
}
