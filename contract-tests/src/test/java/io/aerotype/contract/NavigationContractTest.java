package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.operation.BinWrite;
import io.aerotype.operation.ElementsRead;
import io.aerotype.operation.ManyAnswers;
import io.aerotype.operation.MapFlag;
import io.aerotype.operation.OneAnswer;
import io.aerotype.session.RecordQuery;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.WriteBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every selector of lists and maps with every answer, removal and change that there is for it. */
@OnServer
class NavigationContractTest {
    private final Session session;
    private final Key key;

    NavigationContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("nested");
    }

    @ContractTest
    void every_selector_of_several_elements_gives_every_answer(CallShape shape) {
        store();
        for (Selectors.Many selector : Selectors.SEVERAL) {
            assertThat(read(shape, selector, false))
                    .as(selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(false));
        }
    }

    @ContractTest
    void all_others_are_asked_the_same(CallShape shape) {
        store();
        for (Selectors.Many selector : Selectors.SEVERAL) {
            assertThat(read(shape, selector, true))
                    .as("all others than " + selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(true));
        }
    }

    @ContractTest
    void every_selector_of_one_element_gives_every_answer(CallShape shape) {
        store();
        for (Selectors.One selector : Selectors.SINGLE) {
            RecordQuery query = session.query(key);
            for (Function<OneAnswer<RecordQuery>, RecordQuery> ask : ofOne(selector.model())) {
                query = ask.apply(selector.read().apply(query.bin(bin(selector.model()))));
            }
            assertThat(shape.only(query).recordOrThrow().results())
                    .as(selector.name())
                    .isEqualTo(selector.model().answers(selector.position()));
        }
    }

    @ContractTest
    void what_is_removed_is_gone_and_the_rest_stays(CallShape shape) {
        for (Selectors.Many selector : Selectors.SEVERAL) {
            store();
            shape.run(selector.write().apply(bin(selector)).remove());
            assertThat(stored(selector.model()))
                    .as("remove " + selector.name())
                    .isEqualTo(selector.model().without(selector.positions()));

            store();
            shape.run(selector.write().apply(bin(selector)).allOthers().remove());
            assertThat(stored(selector.model()))
                    .as("remove all others than " + selector.name())
                    .isEqualTo(selector.model().without(selector.model().others(selector.positions())));
        }
        for (Selectors.One selector : Selectors.SINGLE) {
            store();
            shape.run(selector.write()
                    .apply(session.update(key).bin(bin(selector.model())))
                    .remove());
            assertThat(stored(selector.model()))
                    .as("remove " + selector.name())
                    .isEqualTo(selector.model().without(List.of(selector.position())));
        }
    }

    @ContractTest
    void a_removal_answers_what_was_asked_of_it(CallShape shape) {
        for (Selectors.Many selector : Selectors.SEVERAL) {
            List<@Nullable Object> answers = new ArrayList<>();
            for (Function<ManyAnswers<WriteBuilder>, WriteBuilder> ask :
                    NavigationContractTest.<WriteBuilder>ofMany(selector, false)) {
                store();
                answers.add(shape.only(
                                ask.apply(selector.write().apply(bin(selector)).removeAnd()))
                        .recordOrThrow()
                        .results()
                        .getFirst());
            }
            assertThat(answers)
                    .as(selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(false));
        }
        for (Selectors.One selector : Selectors.SINGLE) {
            store();
            StoredRecord answer = shape.only(selector.write()
                            .apply(session.update(key).bin(bin(selector.model())))
                            .removeAnd()
                            .getValue())
                    .recordOrThrow();
            assertThat(answer.results())
                    .as(selector.name())
                    .containsExactly(selector.model().values().get(selector.position()));
        }
    }

    @ContractTest
    void what_cannot_be_asked_or_given_is_refused_at_the_call(CallShape shape) {
        assertThatThrownBy(() -> session.query(key).bin("list").onListIndex(0).getKey())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no keys");
        assertThatThrownBy(() ->
                        session.query(key).bin("map").onMapKeyList(List.of("a")).first())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.query(key).bin("map").onMapKey(1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        session.update(key).bin("map").onMapKey("a").setTo(1, MapFlag.CREATE_ONLY, MapFlag.UPDATE_ONLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict");
        assertThat(shape.results(session.query(key))).isEmpty();
    }

    private List<@Nullable Object> read(CallShape shape, Selectors.Many selector, boolean others) {
        RecordQuery query = session.query(key);
        for (Function<ManyAnswers<RecordQuery>, RecordQuery> ask :
                NavigationContractTest.<RecordQuery>ofMany(selector, others)) {
            ElementsRead<RecordQuery> elements = selector.read().apply(query.bin(bin(selector.model())));
            query = ask.apply(others ? elements.allOthers() : elements);
        }
        return shape.only(query).recordOrThrow().results();
    }

    /** In the order of the model's answers. Whether there are others a server tells differently from selector to selector. */
    private static <W> List<Function<ManyAnswers<W>, W>> ofMany(Selectors.Many selector, boolean others) {
        List<Function<ManyAnswers<W>, W>> all = new ArrayList<>(List.of(
                ManyAnswers::getValues, ManyAnswers::count, ManyAnswers::getIndexes, ManyAnswers::getReverseIndexes));
        if (!others) {
            all.add(ManyAnswers::exists);
        }
        if (selector.ranks()) {
            all.add(ManyAnswers::getRanks);
            all.add(ManyAnswers::getReverseRanks);
        }
        if (selector.model().isMap()) {
            all.add(ManyAnswers::getKeys);
            all.add(ManyAnswers::getKeysAndValues);
        }
        return all;
    }

    private static List<Function<OneAnswer<RecordQuery>, RecordQuery>> ofOne(ElementModel model) {
        List<Function<OneAnswer<RecordQuery>, RecordQuery>> all = new ArrayList<>(List.of(
                OneAnswer::getValue,
                OneAnswer::count,
                OneAnswer::exists,
                OneAnswer::getIndex,
                OneAnswer::getReverseIndex,
                OneAnswer::getRank,
                OneAnswer::getReverseRank));
        if (model.isMap()) {
            all.add(OneAnswer::getKey);
            all.add(OneAnswer::getKeyAndValue);
        }
        return all;
    }

    private BinWrite<WriteBuilder> bin(Selectors.Many selector) {
        return session.update(key).bin(bin(selector.model()));
    }

    private static String bin(ElementModel model) {
        return model.isMap() ? "map" : "list";
    }

    private void store() {
        session.replace(key)
                .put("map", Selectors.MAP.whole(), "list", Selectors.LIST.whole())
                .execute();
    }

    private Object stored(ElementModel model) {
        return Objects.requireNonNull(bins().get(bin(model)));
    }

    private Map<String, Object> bins() {
        return session.get(key).orElseThrow().bins();
    }
}
