package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fast path of a client with a listener. */
final class ObservedFastPath extends FastPath {
    private final OperationListener listener;
    private final String behavior;

    ObservedFastPath(Session session, OperationListener listener) {
        super(session);
        this.listener = listener;
        this.behavior = session.behavior().name();
    }

    @Override
    <R> Optional<R> get(Key key, RowReader<R> reader, String... bins) {
        return observe("get", key, () -> super.get(key, reader, bins), Optional::isPresent);
    }

    @Override
    <R> CompletableFuture<Optional<R>> getAsync(Key key, RowReader<R> reader, String... bins) {
        return observeAsync("get", key, () -> super.getAsync(key, reader, bins), Optional::isPresent);
    }

    @Override
    public void put(Key key, Map<String, ?> bins) {
        observe(
                "put",
                key,
                () -> {
                    super.put(key, bins);
                    return true;
                },
                done -> done);
    }

    @Override
    public CompletableFuture<@Nullable Void> putAsync(Key key, Map<String, ?> bins) {
        return observeAsync("put", key, () -> super.putAsync(key, bins), done -> true);
    }

    @Override
    public boolean delete(Key key) {
        return observe("delete", key, () -> super.delete(key), found -> found);
    }

    @Override
    public CompletableFuture<Boolean> deleteAsync(Key key) {
        return observeAsync("delete", key, () -> super.deleteAsync(key), found -> found);
    }

    @Override
    public boolean exists(Key key) {
        return observe("exists", key, () -> super.exists(key), found -> found);
    }

    @Override
    public CompletableFuture<Boolean> existsAsync(Key key) {
        return observeAsync("exists", key, () -> super.existsAsync(key), found -> found);
    }

    @Override
    public boolean touch(Key key) {
        return observe("touch", key, () -> super.touch(key), found -> found);
    }

    @Override
    public CompletableFuture<Boolean> touchAsync(Key key) {
        return observeAsync("touch", key, () -> super.touchAsync(key), found -> found);
    }

    private <V> V observe(String verb, Key key, Supplier<V> work, Function<V, Boolean> found) {
        Observation observation = begin(verb, key);
        V value;
        try {
            value = work.get();
        } catch (RuntimeException failure) {
            observation.end(failure);
            throw failure;
        }
        observation.count(found.apply(value));
        observation.end();
        return value;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails the work fails the future that is handed out
    private <V extends @Nullable Object> CompletableFuture<V> observeAsync(
            String verb, Key key, Supplier<CompletableFuture<V>> work, Function<V, Boolean> found) {
        Observation observation = begin(verb, key);
        CompletableFuture<V> running = work.get();
        running.whenComplete((value, failure) -> {
            if (failure != null) {
                Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                observation.end(Objects.requireNonNullElse(cause, failure));
            } else {
                observation.count(found.apply(value));
                observation.end();
            }
        });
        return running;
    }

    private Observation begin(String verb, Key key) {
        return new Observation(
                listener,
                new OperationInfo(
                        verb,
                        key.namespace,
                        key.setName == null ? "" : key.setName,
                        "point",
                        1,
                        Optional.empty(),
                        behavior));
    }
}
