package io.aerotype.examples.shop;

import io.aerotype.session.Session;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Shows how a query is run before and after the indexes it could use are there. */
@Command(
        name = "explained-query",
        mixinStandardHelpOptions = true,
        description = "Shows how a query is run before and after the indexes it could use are there.")
public final class ExplainedQuery extends ShopProgram {
    /** Runs the program and exits. */
    public static void main(String[] arguments) {
        main(new ExplainedQuery(), arguments);
    }

    @Override
    void run(Session session, PrintWriter out) {
        OrderDataSet orders = OrderDataSet.of();
        OrderDao dao = OrderDaoRequests.of(session);
        session.delete(orders.id(1)).execute().awaitCompletion();
        dao.place(order());
        session.indexes(orders.dataSet()).drop("shop_orders_status_idx");
        session.indexes(orders.dataSet()).drop("shop_orders_total_idx");
        explain(session, orders, out);
        session.indexes(orders).ensure();
        explain(session, orders, out);
        dao.move(1, Order.Status.PLACED, Order.Status.PAID);
        out.println(dao.of("alice"));
    }

    private static void explain(Session session, OrderDataSet orders, PrintWriter out) {
        out.println(session.query(orders)
                .where(orders.status
                        .eq(Order.Status.PLACED)
                        .and(orders.totalCents.gt(5_000))
                        .and(orders.shipTo.city.eq("Paris")))
                .explain());
    }

    private static Order order() {
        Money price = new Money(new BigDecimal("29.95"), "EUR");
        return new Order(
                1,
                "alice",
                Order.Status.PLACED,
                Instant.parse("2026-11-21T12:00:00Z"),
                List.of(new OrderLine("atlas", 2, price)),
                new Payment.Transfer("FR7630006000011234567890189", "order 1"),
                new Address("1 rue de Rivoli", "Paris", Optional.of("75001")),
                5_990,
                0);
    }
}
