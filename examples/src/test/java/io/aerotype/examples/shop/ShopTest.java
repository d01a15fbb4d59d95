package io.aerotype.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.operation.HllConfig;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.value.GeoPoint;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Each program and each record on the embedded server, and on the one that {@code -Daerotype.server} names. */
class ShopTest {
    private static final String EMBEDDED = "embedded";

    static Stream<String> servers() {
        String given = System.getProperty("aerotype.server", EMBEDDED);
        return given.contains(":") ? Stream.of(EMBEDDED, given) : Stream.of(EMBEDDED);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void imports_articles_with_a_progress_bar(String server) {
        assertThat(run(server, new BulkImport(), "--rows", "250", "--batch", "100"))
                .contains("articles", "250/250", "250 articles written; ");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void builds_indexes_and_tells_how_far_they_are(String server) {
        assertThat(run(server, new IndexBuild(), "--rows", "200"))
                .contains(
                        "shop_articles_category_idx on category: built",
                        "shop_articles_price_idx on price: built",
                        "The cluster has what the annotations ask for.");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void shows_the_best_players_in_the_same_place(String server) {
        String shown = run(server, new Leaderboard(), "--players", "6", "--rounds", "3");

        assertThat(shown).contains("After round 1", "After round 3", "\u001b[6A", " 5. player-");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void explains_a_query_before_and_after_its_indexes(String server) {
        assertThat(run(server, new ExplainedQuery()))
                .contains(
                        "looking at every record",
                        "found by:  index shop_orders_",
                        "OrderSummary[number=1, status=PAID");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void every_record_of_the_shop_comes_back_as_it_was(String server) {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        Address home = new Address("1 rue de Rivoli", "Paris", Optional.empty());
        Money price = new Money(new BigDecimal("9.50"), "EUR");
        LoginSession login =
                new LoginSession(new UUID(1, 2), "alice", now, List.of("/"), Optional.of(Duration.ofHours(1)));
        Customer alice = new Customer("alice", "Alice", Optional.of("alice@example.org"), home, now, Set.of("maps"), 1);
        Order order = new Order(
                7,
                "alice",
                Order.Status.PAID,
                now,
                List.of(new OrderLine("atlas", 2, price)),
                new Payment.Voucher("XMAS", price),
                home,
                1_900,
                1);
        Store store = new Store(
                "Louvre", new GeoPoint(2.3364, 48.8606), home, Map.of(DayOfWeek.FRIDAY, new Store.Hours(540, 1305)));
        on(server, session -> {
            clean(session);
            session.insert(CustomerDataSet.of()).record(alice).execute().awaitCompletion();
            session.insert(OrderDataSet.of()).record(order).execute().awaitCompletion();
            session.insert(LoginSessionDataSet.of()).record(login).execute().awaitCompletion();
            session.insert(StoreDataSet.of()).record(store).execute().awaitCompletion();
            session.insert(CounterDataSet.of())
                    .record(new Counter("orders", 1))
                    .execute()
                    .awaitCompletion();
            session.insert(EventDataSet.of())
                    .records(List.of(
                            new Event.LoggedIn(1, now, "alice"), new Event.OrderChanged(2, now, 7, Order.Status.PAID)))
                    .throwOnError()
                    .execute()
                    .awaitCompletion();

            assertThat(session.get(CustomerDataSet.of().id("alice"))).contains(alice);
            assertThat(session.get(CustomerDataSet.of().id("alice"), CustomerNameProjection.of()))
                    .contains(new CustomerName("alice", "Alice"));
            assertThat(session.get(OrderDataSet.of().id(7))).contains(order);
            assertThat(session.get(StoreDataSet.of().id("Louvre"))).contains(store);
            assertThat(session.get(EventDataSet.of().id(2)))
                    .contains(new Event.OrderChanged(2, now, 7, Order.Status.PAID));
            assertThat(session.get(LoginSessionDataSet.of().id(login.token())))
                    .hasValueSatisfying(found -> assertThat(found.left().orElseThrow())
                            .isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
            session.update(CounterDataSet.of().id("orders"))
                    .value()
                    .incrementBy(41)
                    .execute()
                    .awaitCompletion();
            assertThat(session.get(CounterDataSet.of().id("orders"))).contains(new Counter("orders", 42));
            visit(session);
            clean(session);
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_cart_is_changed_line_by_line(String server) {
        CartDataSet carts = CartDataSet.of();
        Money price = new Money(new BigDecimal("9.50"), "EUR");
        on(server, session -> {
            session.replace(carts)
                    .record(new Cart("alice", Map.of("atlas", new Cart.Line(1, price)), List.of()))
                    .execute()
                    .awaitCompletion();

            session.update(carts.id("alice"))
                    .lines()
                    .at("atlas")
                    .count()
                    .incrementBy(2)
                    .lines()
                    .at("globe")
                    .setTo(new Cart.Line(1, price))
                    .vouchers()
                    .append("XMAS")
                    .where(carts.lines.at("atlas").count.lt(5))
                    .execute()
                    .awaitCompletion();

            assertThat(session.get(carts.id("alice")))
                    .contains(new Cart(
                            "alice",
                            Map.of("atlas", new Cart.Line(3, price), "globe", new Cart.Line(1, price)),
                            List.of("XMAS")));
            session.delete(carts.id("alice")).execute().awaitCompletion();
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void finds_the_stores_that_are_near(String server) {
        StoreDataSet stores = StoreDataSet.of();
        Address address = new Address("", "", Optional.empty());
        on(server, session -> {
            session.replace(stores)
                    .records(List.of(
                            new Store("Louvre", new GeoPoint(2.3364, 48.8606), address, Map.of()),
                            new Store("Uffizi", new GeoPoint(11.2553, 43.7687), address, Map.of())))
                    .execute()
                    .awaitCompletion();

            try (RecordStream<Store> near = session.query(stores)
                    .where(stores.place.near(new GeoPoint(2.35, 48.85), 5_000))
                    .execute()) {
                assertThat(near.records().map(Store::name)).containsExactly("Louvre");
            }
            session.delete(stores.ids("Louvre", "Uffizi")).execute().awaitCompletion();
        });
    }

    /** Three visits of two visitors. */
    private static void visit(Session session) {
        PageVisitorsDataSet pages = PageVisitorsDataSet.of();
        session.upsert(pages.id("home"))
                .visitors()
                .add(List.of("alice", "bob", "alice"), HllConfig.of(12))
                .views()
                .incrementBy(3)
                .execute()
                .awaitCompletion();

        assertThat(session.get(pages.id("home")))
                .hasValueSatisfying(home -> assertThat(home.visitors()).isPresent())
                .hasValueSatisfying(home -> assertThat(home.views()).isEqualTo(3));
    }

    private static void clean(Session session) {
        session.delete(CustomerDataSet.of().id("alice"))
                .delete(OrderDataSet.of().id(7))
                .delete(LoginSessionDataSet.of().id(new UUID(1, 2)))
                .delete(StoreDataSet.of().id("Louvre"))
                .delete(CounterDataSet.of().id("orders"))
                .delete(EventDataSet.of().ids(1, 2))
                .delete(PageVisitorsDataSet.of().id("home"))
                .execute()
                .awaitCompletion();
    }

    private static String run(String server, ShopProgram program, String... arguments) {
        StringWriter written = new StringWriter();
        String[] all = server.equals(EMBEDDED)
                ? arguments
                : Stream.concat(Stream.of("--server", server), Stream.of(arguments))
                        .toArray(String[]::new);
        int code = new CommandLine(program).setOut(new PrintWriter(written)).execute(all);
        assertThat(code).isZero();
        return written.toString();
    }

    private static void on(String server, Consumer<Session> work) {
        if (server.equals(EMBEDDED)) {
            try (EmbeddedAerospike embedded = EmbeddedAerospike.start()) {
                connected(embedded.host() + ":" + embedded.port(), work);
            }
        } else {
            connected(server, work);
        }
    }

    private static void connected(String address, Consumer<Session> work) {
        try (Client client = Client.connect(address)) {
            work.accept(client.createSession(Behavior.DEFAULT));
        }
    }
}
