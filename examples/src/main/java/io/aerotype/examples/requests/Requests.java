package io.aerotype.examples.requests;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.Filter;
import io.aerotype.error.AerotypeException;
import io.aerotype.session.Batch;
import io.aerotype.session.Capability;
import io.aerotype.session.Client;
import io.aerotype.session.Cursor;
import io.aerotype.session.DataSet;
import io.aerotype.session.Page;
import io.aerotype.session.Pages;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.UserInfo;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** The snippets of docs/requests.md, compiled. */
final class Requests {
    private static final DataSet logs = DataSet.of("test", "logs");

    private Requests() {}

    static void shapes(Session session) {
        Optional<StoredRecord> now = session.query(logs.id(7)).execute().firstRecord();
        CompletableFuture<RecordStream<StoredRecord>> later =
                session.query(logs.id(7)).executeAsync();
        Flow.Publisher<RecordResult<StoredRecord>> onDemand =
                session.query(logs).publisher();
        try (RecordStream<StoredRecord> asTheyCome =
                session.query(logs.ids(1, 2, 3)).executeStream()) {
            asTheyCome.forEach(result -> print(result.index(), result));
        }
        print(now, later, onDemand);
    }

    static void results(Session session, List<Key> keys) {
        for (RecordResult<StoredRecord> result :
                session.upsert(keys).bin("hits").setTo(0).execute()) {
            switch (result) {
                case RecordResult.Ok<StoredRecord> ok -> print(ok.key(), ok.metadata());
                case RecordResult.Missing<StoredRecord> missing -> print(missing.key());
                case RecordResult.Filtered<StoredRecord> filtered -> print(filtered.key());
                case RecordResult.Failed<StoredRecord> failed -> retry(failed.key(), failed.exception());
            }
        }
    }

    static void chain(Session session) {
        RecordStream<StoredRecord> results = session.upsert(logs.id(1))
                .bin("hits")
                .incrementBy(1)
                .delete(logs.id(2))
                .where("$.hits == 0")
                .query(logs.ids(3, 4))
                .includeMissingKeys()
                .defaults(d -> d.expireAfter(Duration.ofDays(30)))
                .execute();
        print(results.toList());
    }

    static void loop(Session session, Map<Key, Long> hits) {
        Batch batch = session.batch();
        hits.forEach((key, more) -> batch.add(step ->
                more == 0 ? step.delete(key) : step.upsert(key).bin("hits").incrementBy(more)));
        RecordStream<StoredRecord> results = batch.execute();
        print(results.toList());
    }

    static void again(Session session, List<Key> keys) {
        List<Key> left = session.upsert(keys).bin("seen").setTo(true).execute().failures().stream()
                .filter(row -> row.failure().orElseThrow() instanceof AerotypeException known && known.isSafeToRetry())
                .map(RecordResult::key)
                .toList();
        print(left);
    }

    static void stock(Session session) {
        RecordStream<StoredRecord> young = session.query(logs)
                .indexFilter(Filter.range("hits", 1, 10))
                .where(Exp.lt(Exp.sinceUpdate(), Exp.val(60_000)))
                .execute();
        print(young.count());
    }

    static void capabilities(Client client) {
        if (client.capabilities().supports(Capability.PATH_EXPRESSIONS)) {
            print(client.capabilities().release());
        }
    }

    static void pages(Session session) {
        Pages<StoredRecord> pages = session.query(logs).where("$.hits > 10").pages(100);
        Page<StoredRecord> first = pages.page();
        Optional<String> token = first.next().map(Cursor::toString);
        token.map(Cursor::parse).ifPresent(cursor -> print(pages.page(cursor)));
    }

    static void top(Session session) {
        List<StoredRecord> busiest = session.query(logs)
                .execute()
                .top(10, Comparator.comparingLong(log -> -log.getLong("hits").orElse(0)));
        print(busiest);
    }

    static void modify(Session session) {
        Map<String, Object> written = session.modify(logs.id(7), bins -> {
            bins.put("hits", (Long) bins.getOrDefault("hits", 0L) * 2);
            return bins;
        });
        print(written);
    }

    static Client bounded() {
        return Client.builder()
                .seeds("localhost:3000")
                .maxInFlight(1_000, Duration.ofMillis(100))
                .connect();
    }

    static void withoutAThread(Session session) {
        CompletableFuture<List<UserInfo>> users =
                session.async(waiting -> waiting.admin().users().list());
        print(users);
    }

    private static void retry(Key key, AerospikeException failure) {
        print(key, failure);
    }

    private static void print(Object... things) {
        System.out.println(List.of(things));
    }
}
