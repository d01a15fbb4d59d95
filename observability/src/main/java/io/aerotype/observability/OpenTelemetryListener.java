package io.aerotype.observability;

import io.aerotype.session.OperationInfo;
import io.aerotype.session.OperationListener;
import io.aerotype.session.OperationOutcome;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/**
 * Traces requests with OpenTelemetry: a client span for each, child of the span that is current where it was asked for, and the
 * histogram {@code db.client.operation.duration} in seconds. Their attributes tell system, namespace, set, operation, label, size
 * of a batch, and failure; never a key.
 *
 * <pre>{@code
 * Client client = Client.builder()
 *     .seeds("localhost")
 *     .listener(new OpenTelemetryListener(GlobalOpenTelemetry.get()))
 *     .connect();
 * }</pre>
 */
public final class OpenTelemetryListener implements OperationListener {
    private static final String LIBRARY = "io.aerotype";

    /** The bounds in seconds that the conventions advise. */
    private static final List<Double> BOUNDS = List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey(Names.SYSTEM);
    private static final AttributeKey<String> NAMESPACE = AttributeKey.stringKey(Names.NAMESPACE);
    private static final AttributeKey<String> SET = AttributeKey.stringKey(Names.SET);
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey(Names.OPERATION);
    private static final AttributeKey<String> SUMMARY = AttributeKey.stringKey(Names.SUMMARY);
    private static final AttributeKey<String> STATUS = AttributeKey.stringKey(Names.STATUS);
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey(Names.ERROR);
    private static final AttributeKey<Long> BATCH_SIZE = AttributeKey.longKey(Names.BATCH_SIZE);
    private static final AttributeKey<Long> RECORDS = AttributeKey.longKey(Names.RECORDS);
    private static final AttributeKey<Boolean> IN_DOUBT = AttributeKey.booleanKey(Names.IN_DOUBT);

    private final Tracer tracer;
    private final DoubleHistogram durations;

    /**
     * Traces and measures into OpenTelemetry.
     *
     * @param openTelemetry takes spans and measurements
     */
    public OpenTelemetryListener(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer(LIBRARY);
        durations = openTelemetry
                .getMeter(LIBRARY)
                .histogramBuilder(Names.DURATION)
                .setDescription("Duration of database client operations.")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(BOUNDS)
                .build();
    }

    @Override
    public Observer started(OperationInfo operation) {
        Attributes known = attributes(operation);
        Span span = tracer.spanBuilder(Names.span(operation))
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(known)
                .startSpan();
        if (operation.keys() > 1) {
            span.setAttribute(BATCH_SIZE, (long) operation.keys());
        }
        return outcome -> end(span, known, outcome);
    }

    private void end(Span span, Attributes known, OperationOutcome outcome) {
        span.setAttribute(RECORDS, outcome.records());
        AttributesBuilder measured = known.toBuilder();
        outcome.failure().ifPresent(failure -> {
            measured.put(ERROR, Names.error(outcome)).put(STATUS, String.valueOf(outcome.resultCode()));
            span.setAllAttributes(measured.build());
            span.setAttribute(IN_DOUBT, outcome.inDoubt());
            span.setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()));
        });
        durations.record(outcome.duration().toNanos() / 1e9, measured.build());
        span.end();
    }

    private static Attributes attributes(OperationInfo operation) {
        AttributesBuilder attributes = Attributes.builder()
                .put(SYSTEM, Names.SYSTEM_NAME)
                .put(NAMESPACE, operation.namespace())
                .put(OPERATION, operation.name());
        if (!operation.set().isEmpty()) {
            attributes.put(SET, operation.set());
        }
        operation.label().ifPresent(label -> attributes.put(SUMMARY, label));
        return attributes.build();
    }
}
