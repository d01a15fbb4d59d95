package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A query's records need not fit in memory: a JVM with a small heap reads several times as much as it could hold. */
class StreamingHeapTest {
    private static final int RECORDS = 20_000;
    private static final int BYTES_EACH = 8_000;
    private static final int AT_A_TIME = 1_000;
    private static final DataSet SET = DataSet.of("test", "heap");

    @Test
    void a_query_of_160_megabytes_streams_through_a_heap_of_48() throws IOException, InterruptedException {
        try (EmbeddedAerospike server = EmbeddedAerospike.start();
                Client client = Client.connect(server.host() + ":" + server.port())) {
            Session session = client.createSession(Behavior.DEFAULT);
            for (int from = 0; from < RECORDS; from += AT_A_TIME) {
                session.upsert(SET.ids(IntStream.range(from, from + AT_A_TIME).toArray()))
                        .bin("bytes")
                        .setTo(new byte[BYTES_EACH])
                        .execute();
            }
            Process reader = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx48m",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            Reader.class.getName(),
                            server.host() + ":" + server.port())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(reader.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(said.lines()).contains("stream " + RECORDS, "publisher " + RECORDS);
        }
    }

    /** What runs with the small heap. */
    static final class Reader {
        private Reader() {}

        public static void main(String... address) {
            try (Client client = Client.connect(address[0])) {
                Session session = client.createSession(Behavior.DEFAULT.derive(
                        "small",
                        tuning -> tuning.on(
                                io.aerotype.session.Selector.all().query(), settings -> settings.queueSize(500))));
                System.out.println("stream " + session.query(SET).execute().count());
                Counting<RecordResult<StoredRecord>> counting = new Counting<>();
                session.query(SET).publisher().subscribe(counting);
                System.out.println("publisher " + counting.count().join());
            }
        }
    }
}
