package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.exp.Exp;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A null where none is allowed is refused by the call it was given to, and the message names what it was given for. */
@OnServer
@SuppressWarnings("NullAway") // giving nulls is what these tests are about
class NullsContractTest {
    private final Session session;
    private final DataSet set;
    private final Key key;

    NullsContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        key = set.id(1);
    }

    @TestFactory
    Stream<DynamicTest> a_null_is_refused_by_the_call_it_was_given_to() {
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("seeds", () -> Client.connect(null));
        calls.put("user", () -> Client.builder().credentials(null, "secret"));
        calls.put("password", () -> Client.builder().credentials("user", null));
        calls.put("behavior", () -> session.client().createSession(null));
        calls.put("namespace", () -> DataSet.of(null, "set"));
        calls.put("id", () -> set.id((String) null));
        calls.put("key", () -> session.get((Key) null));
        calls.put("key ", () -> session.put(null, Map.of("a", 1)));
        calls.put("bins", () -> session.put(key, null));
        calls.put("keys[0]", () -> session.upsert((Key) null));
        calls.put("keys[1]", () -> session.query(key, null));
        calls.put("keys[1] ", () -> session.delete(Arrays.asList(key, null)));
        calls.put("dataSet", () -> session.query((DataSet) null));
        calls.put("dataSet ", () -> session.background(null));
        calls.put("dataSet  ", () -> session.indexes((DataSet) null));
        calls.put("ael", () -> session.query(key).where((String) null));
        calls.put("condition", () -> session.query(key).where((Exp) null));
        calls.put("name", () -> session.upsert(key).bin(null));
        calls.put("suffix", () -> session.upsert(key).bin("a").append((String) null));
        calls.put("time", () -> session.upsert(key).expireAfter(null));
        calls.put("moment", () -> session.upsert(key).expireAt((Instant) null));
        calls.put("handler", () -> session.upsert(key).onError(null));
        calls.put("name ", () -> session.upsert(key).label(null));
        calls.put("total", () -> session.upsert(key).timeout(null));
        calls.put("behavior ", () -> session.upsert(key).using(null));
        calls.put("name  ", () -> Behavior.DEFAULT.derive(null, b -> {}));
        calls.put("work", () -> session.inTransaction(null));
        calls.put("command", () -> session.info().raw(null));
        calls.put("timeout", () -> session.client().ping((Duration) null));
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(
                        call.getKey(),
                        () -> assertThatThrownBy(call.getValue())
                                .isInstanceOf(NullPointerException.class)
                                .hasMessageContaining(call.getKey().strip())));
    }
}
