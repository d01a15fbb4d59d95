package io.aerotype.observability;

import io.aerotype.session.OperationInfo;
import io.aerotype.session.OperationOutcome;

/**
 * Names by the <a href="https://opentelemetry.io/docs/specs/semconv/database/">semantic conventions for databases</a>, which
 * meters and spans share.
 */
final class Names {
    static final String DURATION = "db.client.operation.duration";
    static final String RECORDS = "db.client.response.returned_rows";
    static final String IN_DOUBT = "aerotype.client.operation.in_doubt";

    static final String SYSTEM = "db.system.name";
    static final String SYSTEM_NAME = "aerospike";
    static final String NAMESPACE = "db.namespace";
    static final String SET = "db.collection.name";
    static final String OPERATION = "db.operation.name";
    static final String BATCH_SIZE = "db.operation.batch.size";
    static final String SUMMARY = "db.query.summary";
    static final String STATUS = "db.response.status_code";
    static final String ERROR = "error.type";

    private Names() {}

    /** What a span is called: the label if there is one, else the verb and the set. */
    static String span(OperationInfo operation) {
        return operation
                .label()
                .orElseGet(
                        () -> operation.set().isEmpty() ? operation.name() : operation.name() + " " + operation.set());
    }

    /** The kind of failure; few enough to tell meters apart by. Empty for none. */
    static String error(OperationOutcome outcome) {
        return outcome.failure()
                .map(failure -> failure.getClass().getSimpleName())
                .orElse("");
    }
}
