package io.aerotype.examples.shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Insert;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import io.aerotype.session.BackgroundTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the shop asks of its orders. */
@Dao(Order.class)
public interface OrderDao {
    /** One order. */
    @Find
    Optional<Order> find(long number);

    /** What a customer ordered. */
    @Where("$.customer == :customer")
    List<OrderSummary> of(String customer);

    /** Orders of a status that are worth more than so much. */
    @Where("$.status == :status and $.total > :cents")
    CompletableFuture<List<OrderSummary>> worthMoreThan(Order.Status status, long cents);

    /** Adds a new order. */
    @Insert
    void place(Order order);

    /** Moves an order on, unless it is elsewhere by now. */
    @Update
    @Where("$.status == :from")
    boolean move(long number, Order.Status from, Order.Status status);

    /** Cancels what nobody paid, on the servers. */
    @Update
    @Where("$.status == 'PLACED' and $.placed < :before")
    BackgroundTask cancel(Instant before, Order.Status status);
}
