package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the text protocol, each seen on a server of release 8.1.2. */
class InfoCommandsTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        truncate:                                     | ERROR:20:missing 'namespace'
        truncate:namespace=                           | ERROR:20:missing 'namespace' value
        truncate:namespace=test                       | ERROR:4:missing 'set'
        truncate:namespace=test;set=                  | ERROR:4:missing 'set' value
        truncate:namespace=none;set=a;lut=1           | ERROR:4:would truncate to 0
        truncate-namespace:namespace=none;lut=nonsense | ERROR:4:would truncate to 0
        truncate-undo:namespace=test;set=any          | ok
        udf-get:                                      | error=invalid_filename
        udf-get:filename=none.lua                     | error=not_found
        udf-remove:                                   | error=invalid_filename
        udf-remove:filename=none.lua                  | ok
        udf-put:                                      | error=invalid_filename
        udf-put:filename=a.lua                        | error=invalid_content_len
        udf-put:filename=a.lua;content=eA==           | error=invalid_content_len
        udf-put:filename=a.lua;content=eA==;content-len=2 | error=invalid_content_len
        udf-put:filename=a.lua;content-len=4          | error=invalid_content
        udf-put:filename=a.lua;content=eA==;content-len=8 | error=invalid_content
        udf-put:filename=a.lua;content=%%%%;content-len=4 | error=invalid_base64_content
        udf-put:filename=a.lua;content=eA==;content-len=4;udf-type=JS | error=invalid_udf_type
        sindex-create:indexname=a                     | ERROR:20:missing 'namespace'
        sindex-create:indexname=;ns=test              | ERROR:4:missing 'indexname' value
        sindex-create:indexname=a;ns=test             | ERROR:4:both 'indexdata' and 'type' are missing
        sindex-delete:                                | ERROR:4:missing 'indexname'ERROR:20:missing 'namespace'
        sindex-delete:ns=test                         | ERROR:4:missing 'indexname'ok
        sindex-delete:ns=zz;indexname=x               | ok
        sindex-exists:ns=test                         | ERROR:4:missing 'indexname'false
        sindex-stat:namespace=test                    | ERROR:4:missing 'indexname'ERROR:201:no index
        sindex-stat:ns=zz;indexname=a                 | ERROR:20:namespace not found on node
        sindex-list:ns=none;namespace=                | ERROR:20:missing 'namespace' value;ERROR:20:missing 'namespace' value
        sindex-list:ns=                               | ERROR:20:missing 'namespace' value;ERROR:20:missing 'namespace' value
        query-show:id=                                | ERROR:4:missing 'id' value
        query-show:id=1                               | ERROR:2:job not found
        query-abort:id=5                              | ERROR:2:id not active
        query-abort-all:                              | number-of-queries-killed:0
        get-config:context=none                       | ERROR:4:invalid context
        get-config:context=namespace                  | ERROR:20:missing 'namespace'
        get-config:context=namespace;id=zz            | ERROR:20:namespace not found on node
        set-config:                                   | ERROR:4:missing 'context'
        set-config:context=none                       | ERROR:4:invalid context
        set-config:context=service                    | ERROR:4:invalid set-config parameter
        set-config:context=namespace;id=test;set=;default-ttl=5 | ERROR:4:invalid set-config parameter
        set-config:context=service;node-id=A2         | ERROR:4:invalid set-config parameter
        set-config:context=service;ticker-interval=x  | ERROR:4:invalid set-config parameter
        set-config:context=service;ticker-interval=20 | ok
        set-config:context=security;x=1               | ERROR:25:enterprise only
        set-config:context=namespace;default-ttl=0    | ERROR:20:missing 'namespace'
        set-config:context=namespace;id=test;defrag-sleep=1 | ok
        set-config:context=namespace;id=test;storage-engine.defrag-sleep=1 | ERROR:4:invalid set-config parameter
        latencies:hist=none                           | ERROR:4:bad hist name
        histogram:                                    | ERROR:20:missing 'namespace'
        histogram:namespace=test                      | ERROR:4:missing 'type'
        histogram:namespace=test;type=none            | ERROR:4:unknown hist name
        histogram:namespace=test;type=ttl;set=zz      | ERROR:4:unknown set name
        log-set:                                      | ERROR:4:missing id
        log-set:id=0;none=info                        | ERROR:4:bad parameter
        dump-rw:                                      | ok
        roster:namespace=test                         | ERROR:25:enterprise only
        namespace/zz                                  | type=unknown
        sets/zz                                       | ns_type=unknown
        jobs:                                         | ERROR:4:unrecognized command
        """)
    void answers_as_a_server_does(String command, String answer) {
        assertThat(server.info(command)).isEqualTo(answer);
    }

    @Test
    void a_default_time_to_live_that_is_set_holds_for_the_next_write() {
        assertThat(server.info("set-config:context=namespace;id=test;default-ttl=2m"))
                .isEqualTo("ok");
        Key key = TestServer.key("short-lived");
        server.client().put(null, key, new Bin("a", 1));

        assertThat(pairs(server.info("get-config:context=namespace;id=test"))).containsEntry("default-ttl", "120");
        server.advance(Duration.ofSeconds(119));
        assertThat(server.client().exists(null, key)).isTrue();
        server.advance(Duration.ofSeconds(3));
        assertThat(server.client().exists(null, key)).isFalse();
    }

    @Test
    void counts_what_happens_to_records() {
        Key key = TestServer.key("counted");
        server.client().put(null, key, new Bin("a", 1));
        server.client().get(null, key);
        server.client().get(null, TestServer.key("missing"));
        Record[] batch = server.client().get(null, new Key[] {key, TestServer.key("missing")});
        server.client().delete(null, key);

        assertThat(batch).hasSize(2);
        assertThat(pairs(server.info("namespace/test")))
                .containsEntry("client_write_success", "1")
                .containsEntry("client_read_success", "1")
                .containsEntry("client_read_not_found", "1")
                .containsEntry("batch_sub_read_success", "1")
                .containsEntry("batch_sub_read_not_found", "1")
                .containsEntry("client_delete_success", "1")
                .containsEntry("objects", "0")
                .containsKeys("pi_query_long_basic_complete", "migrate_rx_partitions_remaining", "data_used_pct")
                .containsEntry("storage-engine", "memory");
    }

    @Test
    void tells_of_the_server_what_tools_ask_for() {
        assertThat(pairs(server.info("statistics")))
                .containsEntry("cluster_size", "1")
                .containsEntry("cluster_integrity", "true")
                .containsKeys("uptime", "client_connections", "batch_index_complete", "heap_efficiency_pct");
        assertThat(pairs(server.info("get-config:context=network")))
                .containsEntry("service.port", Integer.toString(server.server().port()));
        assertThat(server.info("latencies")).startsWith("batch-index:;{test}-read:;");
    }

    @Test
    void lists_sets_in_the_order_of_their_creation_with_their_indexes() {
        server.client().put(null, new Key("test", "zebras", 1), new Bin("a", 1));
        server.client().put(null, new Key("test", "ants", 1), new Bin("a", 1));
        server.info("sindex-create:ns=test;set=zebras;indexname=zi;bin=a;type=numeric");

        List<String> rows = List.of(server.info("sets/test").split(";"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("ns=test:set=zebras:objects=1:").contains(":sindexes=1:");
        assertThat(rows.get(1)).startsWith("ns=test:set=ants:").contains(":sindexes=0:");
    }

    @Test
    void shows_the_steps_to_an_indexed_value() {
        CTX[] path = {CTX.mapKey(Value.get("a")), CTX.listIndex(-2), CTX.listValue(Value.get(new byte[] {1, 2}))};
        server.client()
                .createIndex(null, "test", "s", "deep", "b", IndexType.NUMERIC, IndexCollectionType.DEFAULT, path)
                .waitTillComplete();

        assertThat(server.info("sindex-list:namespace=test"))
                .contains(":context=[map_key(<string#1>), list_index(-2), list_value(<blob#2>)]:exp=null:state=RW");
        assertThat(server.info("sindex-list:namespace=test;b64=true")).contains(":context=" + CTX.toBase64(path) + ":");
    }

    @Test
    void an_index_on_many_records_is_built_while_the_server_goes_on() {
        List<BatchRecord> writes = IntStream.range(0, 10_001)
                .mapToObj(i -> (BatchRecord)
                        new BatchWrite(new Key("test", "many", i), new Operation[] {Operation.put(new Bin("a", i))}))
                .toList();
        BatchPolicy patient = new BatchPolicy();
        patient.setTimeout(30_000);
        assertThat(server.client().operate(patient, writes)).isTrue();
        assertThat(server.info("sindex-create:ns=test;set=many;indexname=mi;bin=a;type=numeric"))
                .isEqualTo("ok");
        String stat = server.info("sindex-stat:ns=test;indexname=mi");
        for (long end = System.nanoTime() + 10_000_000_000L;
                !stat.contains("load_pct=100") && System.nanoTime() < end;
                stat = server.info("sindex-stat:ns=test;indexname=mi")) {
            Thread.onSpinWait();
        }
        assertThat(stat).contains("entries=10001;").contains("load_pct=100");
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    void latencies_fill_with_requests() {
        assertThat(server.info("latencies:hist={test}-write")).isEqualTo("{test}-write:");
        server.client().put(null, key("ann"), new Bin("a", 1));
        server.client().get(null, key("ann"));

        assertThat(server.info("latencies:hist={test}-write"))
                .matches("\\{test}-write:msec,\\d+\\.\\d(,\\d+\\.\\d\\d){17}");
        assertThat(server.info("latencies")).contains("{test}-read:msec,").contains("{test}-udf:;");
    }

    @Test
    void histograms_count_what_is_stored() {
        assertThat(server.info("histogram:namespace=test;type=object-size")).isEmpty();
        WritePolicy mortal = new WritePolicy();
        mortal.expiration = 1000;
        server.client().put(mortal, key("ann"), new Bin("a", "x".repeat(3000)));
        server.client().put(null, key("bob"), new Bin("a", 1));

        assertThat(server.info("histogram:namespace=test;type=object-size"))
                .matches("units=bytes:\\[\\d+-\\d+\\)=1:\\[2K-4K\\)=1");
        assertThat(server.info("histogram:namespace=test;type=object-size-linear"))
                .startsWith("units=bytes:hist-width=1048576:bucket-width=1024:buckets=1,0,0,1,0,");
        assertThat(server.info("histogram:namespace=test;type=ttl;set=people"))
                .startsWith("units=seconds:hist-width=1000:bucket-width=10:buckets=1,0,")
                .endsWith(",0,1");
    }

    @Test
    void what_commands_may_do_can_be_set() {
        assertThat(server.info("set-config:context=namespace;id=test;disallow-null-setname=true"))
                .isEqualTo("ok");
        assertRefused(
                ResultCode.PARAMETER_ERROR, () -> server.client().put(null, new Key("test", "", 1), new Bin("a", 1)));
        server.client().put(null, key("ann"), new Bin("a", 1));

        assertThat(server.info("set-config:context=namespace;id=test;background-query-max-rps=100"))
                .isEqualTo("ok");
        Statement everybody = new Statement();
        everybody.setNamespace("test");
        everybody.setSetName("people");
        everybody.setRecordsPerSecond(101);
        assertRefused(
                ResultCode.PARAMETER_ERROR,
                () -> server.client().execute(null, everybody, Operation.put(new Bin("b", 1))));

        assertThat(server.info("set-config:context=namespace;id=test;default-ttl=3651D"))
                .isEqualTo("ERROR:4:invalid set-config parameter");
    }

    @Test
    void a_read_touches_a_record_after_the_percentage_that_the_namespace_has() {
        WritePolicy mortal = new WritePolicy();
        mortal.expiration = 1000;
        server.client().put(mortal, key("ann"), new Bin("a", 1));
        server.info("set-config:context=namespace;id=test;default-read-touch-ttl-pct=80");

        server.advance(Duration.ofSeconds(100));
        server.client().get(null, key("ann"));
        server.advance(Duration.ofSeconds(200));
        server.client().get(null, key("ann"));

        server.advance(Duration.ofMinutes(15));
        assertThat(server.client().exists(null, key("ann"))).isTrue();
    }
}
