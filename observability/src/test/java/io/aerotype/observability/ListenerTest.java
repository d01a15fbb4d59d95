package io.aerotype.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.error.RecordExistsException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What reaches the in-memory exporters of the two libraries from requests to a server. */
class ListenerTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DataSet users = DataSet.of("test", "users");
    private EmbeddedAerospike server;
    private Client client;
    private Session session;

    @BeforeEach
    void connect() {
        server = EmbeddedAerospike.start();
        client = Client.builder()
                .seed(server.host(), server.port())
                .listener(new MicrometerListener(meters))
                .listener(new OpenTelemetryListener(TELEMETRY.getOpenTelemetry()))
                .connect();
        session = client.createSession(Behavior.DEFAULT);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_request_is_a_client_span_with_the_attributes_of_the_conventions() {
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();
        try (Scope current = parent.makeCurrent()) {
            assertThat(current).isNotNull();
            session.upsert(users.id(1)).bin("a").setTo(1).execute();
        } finally {
            parent.end();
        }

        SpanData span = span("upsert users");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
        assertThat(attributes(span))
                .containsEntry("db.system.name", "aerospike")
                .containsEntry("db.namespace", "test")
                .containsEntry("db.collection.name", "users")
                .containsEntry("db.operation.name", "upsert")
                .containsEntry("db.client.response.returned_rows", 1L)
                .doesNotContainKey("error.type");
        assertThat(TELEMETRY.getMetrics()).anySatisfy(metric -> {
            assertThat(metric.getName()).isEqualTo("db.client.operation.duration");
            assertThat(metric.getUnit()).isEqualTo("s");
        });
    }

    @Test
    void a_failure_is_an_error_of_the_span_and_a_tag_of_the_timer() {
        session.insert(users.id(1)).bin("a").setTo(1).execute();

        assertThatThrownBy(() -> session.insert(users.id(1)).bin("a").setTo(2).execute())
                .isInstanceOf(RecordExistsException.class);

        assertThat(TELEMETRY.getSpans())
                .filteredOn(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .singleElement()
                .satisfies(span -> assertThat(attributes(span))
                        .containsEntry("error.type", "RecordExistsException")
                        .containsEntry("db.response.status_code", String.valueOf(ResultCode.KEY_EXISTS_ERROR)));
        assertThat(timer("insert", "RecordExistsException").count()).isEqualTo(1);
        assertThat(timer("insert", "").count()).isEqualTo(1);
    }

    @Test
    void a_batch_is_one_operation_with_its_size_and_its_label() {
        session.upsert(users.ids(1, 2, 3))
                .bin("a")
                .setTo(1)
                .label("importUsers")
                .execute();

        SpanData span = span("importUsers");
        assertThat(attributes(span))
                .containsEntry("db.operation.batch.size", 3L)
                .containsEntry("db.query.summary", "importUsers");
        assertThat(meters.get("db.client.response.returned_rows").summary().totalAmount())
                .isEqualTo(3);
    }

    @Test
    void the_fast_path_and_asynchronous_requests_are_measured_too() {
        session.put(users.id(1), Map.of("a", 1));
        session.getAsync(users.id(1)).join();
        session.query(users.id(1)).executeAsync().join();

        assertThat(timer("put", "").count()).isEqualTo(1);
        assertThat(timer("get", "").count()).isEqualTo(1);
        assertThat(timer("query", "").count()).isEqualTo(1);
    }

    @Test
    void a_record_that_is_not_there_is_no_failure_of_exists() {
        session.fast().exists(users.id("nobody"));
        session.exists(users.id("nobody")).execute();

        assertThat(timer("exists", "").count()).isEqualTo(2);
    }

    @Test
    void a_query_ends_with_its_stream() {
        session.upsert(users.ids(1, 2, 3)).bin("a").setTo(1).execute();

        try (var rows = session.query(users).execute()) {
            assertThat(meters.find("db.client.operation.duration")
                            .tag("db.operation.name", "query")
                            .timer())
                    .isNull();
            assertThat(rows.count()).isEqualTo(3);
        }

        assertThat(timer("query", "").count()).isEqualTo(1);
    }

    private Timer timer(String operation, String error) {
        return meters.get("db.client.operation.duration")
                .tag("db.operation.name", operation)
                .tag("error.type", error)
                .timer();
    }

    private static SpanData span(String name) {
        return TELEMETRY.getSpans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getKey(), Map.Entry::getValue));
    }
}
