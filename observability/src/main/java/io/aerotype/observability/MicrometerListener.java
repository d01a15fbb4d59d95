package io.aerotype.observability;

import io.aerotype.session.OperationInfo;
import io.aerotype.session.OperationListener;
import io.aerotype.session.OperationOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;

/**
 * Measures requests with Micrometer: the timer {@code db.client.operation.duration}, the summary {@code
 * db.client.response.returned_rows}, and the counter {@code aerotype.client.operation.in_doubt}. Their tags tell system,
 * namespace, set, operation, label and kind of failure; never a key.
 *
 * <pre>{@code
 * Client client = Client.builder()
 *     .seeds("localhost")
 *     .listener(new MicrometerListener(registry))
 *     .connect();
 * }</pre>
 */
public final class MicrometerListener implements OperationListener {
    private final MeterRegistry registry;

    /**
     * Measures into a registry.
     *
     * @param registry takes the meters
     */
    public MicrometerListener(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public Observer started(OperationInfo operation) {
        return outcome -> measure(operation, outcome);
    }

    private void measure(OperationInfo operation, OperationOutcome outcome) {
        Tags tags = Tags.of(
                Tag.of(Names.SYSTEM, Names.SYSTEM_NAME),
                Tag.of(Names.NAMESPACE, operation.namespace()),
                Tag.of(Names.SET, operation.set()),
                Tag.of(Names.OPERATION, operation.name()),
                Tag.of(Names.SUMMARY, operation.label().orElse("")),
                Tag.of(Names.ERROR, Names.error(outcome)));
        Timer.builder(Names.DURATION)
                .description("How long requests take, with all their attempts.")
                .tags(tags)
                .register(registry)
                .record(outcome.duration());
        registry.summary(Names.RECORDS, tags).record(outcome.records());
        if (outcome.inDoubt()) {
            registry.counter(Names.IN_DOUBT, tags).increment();
        }
    }
}
