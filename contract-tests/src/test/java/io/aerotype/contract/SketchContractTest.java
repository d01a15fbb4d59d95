package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.operation.BitOverflowAction;
import io.aerotype.error.BinTypeException;
import io.aerotype.operation.BitFlag;
import io.aerotype.operation.BitResize;
import io.aerotype.operation.HllConfig;
import io.aerotype.operation.HllFlag;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.value.HllSketch;
import java.util.List;

/** Operations on sketches and on the bits of a blob. */
@OnServer
class SketchContractTest {
    private final Session session;
    private final Key key;

    SketchContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("one");
    }

    @ContractTest
    void bits_of_a_blob_are_read_and_changed(CallShape shape) {
        shape.run(session.upsert(key).bin("b").setTo(new byte[] {0b0000_1111, 0}));

        StoredRecord answer = shape.only(session.update(key)
                        .bin("b")
                        .bits()
                        .set(8, 8, new byte[] {(byte) 0b1010_1010})
                        .bin("b")
                        .bits()
                        .or(0, 8, new byte[] {(byte) 0b1000_0000})
                        .bin("b")
                        .bits()
                        .not(0, 1)
                        .bin("b")
                        .bits()
                        .add(0, 8, 1, false, BitOverflowAction.WRAP)
                        .bin("b")
                        .bits()
                        .count(0, 16)
                        .bin("b")
                        .bits()
                        .getInt(0, 8, false)
                        .bin("b")
                        .bits()
                        .leftScan(0, 16, true))
                .recordOrThrow();

        assertThat(answer.results()
                        .subList(answer.results().size() - 3, answer.results().size()))
                .containsExactly(5L, 16L, 3L);
        shape.run(session.update(key)
                .bin("b")
                .bits()
                .resize(4, BitResize.AT_END)
                .bin("b")
                .bits()
                .insert(0, new byte[] {7})
                .bin("b")
                .bits()
                .remove(1, 1)
                .bin("b")
                .bits()
                .leftShift(0, 8, 1));
        assertThat(session.get(key).orElseThrow().getBytes("b").orElseThrow())
                .containsExactly(14, (byte) 0b1010_1010, 0, 0);
        assertThatThrownBy(() -> session.update(key)
                        .bin("b")
                        .bits()
                        .set(0, 8, new byte[] {1}, BitFlag.CREATE_ONLY, BitFlag.UPDATE_ONLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict");
    }

    @ContractTest
    void a_sketch_counts_and_is_compared(CallShape shape) {
        HllConfig config = HllConfig.of(12, 20);
        shape.run(session.upsert(key)
                .bin("mon")
                .hll()
                .add(List.of("ann", "bob", "cid"), config)
                .bin("tue")
                .hll()
                .add(List.of("bob", "cid", "dan"), config));
        HllSketch tuesday = session.get(key).orElseThrow().getHll("tue").orElseThrow();

        StoredRecord answer = shape.only(session.query(key)
                        .bin("mon")
                        .hll()
                        .getCount()
                        .bin("mon")
                        .hll()
                        .getUnionCount(List.of(tuesday))
                        .bin("mon")
                        .hll()
                        .getIntersectCount(List.of(tuesday))
                        .bin("mon")
                        .hll()
                        .getSimilarity(List.of(tuesday))
                        .bin("mon")
                        .hll()
                        .describe())
                .recordOrThrow();

        assertThat(answer.results().subList(0, 3)).containsExactly(3L, 4L, 2L);
        assertThat((Double) answer.results().get(3)).isBetween(0.4, 0.6);
        assertThat(answer.results().get(4)).isEqualTo(List.of(12L, 20L));
        assertThat(shape.only(session.query(key).bin("mon").hll().describe())
                        .recordOrThrow()
                        .hllConfig("mon"))
                .contains(config);
        shape.run(session.update(key)
                .bin("mon")
                .hll()
                .setUnion(List.of(tuesday))
                .bin("mon")
                .hll()
                .refreshCount());
        assertThat(shape.only(session.query(key).bin("mon").hll().getCount())
                        .recordOrThrow()
                        .results())
                .containsExactly(4L);
    }

    @ContractTest
    void the_flags_of_a_sketch_decide_whether_its_bin_must_be_there(CallShape shape) {
        shape.run(session.upsert(key).bin("h").hll().init(HllConfig.of(8)));

        assertThatThrownBy(
                        () -> shape.run(session.update(key).bin("h").hll().init(HllConfig.of(8), HllFlag.CREATE_ONLY)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.BIN_EXISTS_ERROR);
        assertThatThrownBy(
                        () -> shape.run(session.update(key).bin("x").hll().init(HllConfig.of(8), HllFlag.UPDATE_ONLY)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.BIN_NOT_FOUND);
        shape.run(session.update(key).bin("h").hll().init(HllConfig.of(8), HllFlag.CREATE_ONLY, HllFlag.NO_FAIL));
        shape.run(session.update(key).bin("h").hll().fold(4));
        assertThatThrownBy(() -> session.update(key)
                        .bin("h")
                        .hll()
                        .init(HllConfig.of(8), HllFlag.CREATE_ONLY, HllFlag.UPDATE_ONLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict");
        assertThatThrownBy(() -> HllConfig.of(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4");
    }

    @ContractTest
    void trap_24_a_sketch_without_minhash_is_told_from_none(CallShape shape) {
        shape.run(session.upsert(key).bin("h").hll().init(HllConfig.of(14)));

        StoredRecord described =
                shape.only(session.query(key).bin("h").hll().describe()).recordOrThrow();
        assertThat(described.hllConfig("h")).contains(HllConfig.of(14));
        assertThat(described.hllConfig("absent")).isEmpty();
        assertThatThrownBy(() -> session.query(key)
                        .bin("h")
                        .hll()
                        .getCount()
                        .execute()
                        .firstRecord()
                        .orElseThrow()
                        .hllConfig("h"))
                .isInstanceOf(BinTypeException.class);
    }
}
