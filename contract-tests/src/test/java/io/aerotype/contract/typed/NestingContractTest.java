package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.MappingException;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** Nesting: deep is stored, too deep is an error that says where. */
@OnServer
class NestingContractTest {
    private static final int DEEP = 300;
    private static final int BOTTOMLESS = 200_000;

    private final NestDataSet nests = NestDataSet.of();
    private final Session session;

    NestingContractTest(Fixture on) {
        session = on.session();
    }

    @AfterEach
    void no_nests() {
        session.delete(nests.ids(1, 2)).execute();
    }

    @ContractTest
    void what_is_deep_is_stored_and_read(CallShape shape) {
        Nest deep = new Nest(1, Nest.Egg.deep(DEEP), List.of());

        shape.run(session.replace(nests).record(deep));

        assertThat(session.get(nests.id(1))).contains(deep);
    }

    @ContractTest
    void what_no_stack_can_hold_is_an_error_that_says_where(CallShape shape) {
        assertThatThrownBy(() ->
                        shape.run(session.replace(nests).record(new Nest(1, Nest.Egg.deep(BOTTOMLESS), List.of()))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Nest.egg (bin 'egg') cannot be stored")
                .hasMessageContaining("nested too deeply")
                .hasMessageContaining("key 1");
    }

    @ContractTest
    void what_contains_itself_is_an_error_that_says_where(CallShape shape) {
        assertThatThrownBy(() -> shape.run(
                        session.replace(nests).record(new Nest(1, Optional.empty(), List.of(Nest.Shelf.inItself())))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Nest.shelves (bin 'shelves')")
                .hasMessageContaining("contains itself")
                .hasMessageContaining("key 1");
    }
}
