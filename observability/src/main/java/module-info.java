/** Meters and spans of requests. A program brings Micrometer, OpenTelemetry, or both. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // both libraries are automatic modules
module io.aerotype.observability {
    requires static org.jspecify;
    requires transitive io.aerotype.runtime;
    requires static micrometer.core;
    requires static io.opentelemetry.api;
    requires static io.opentelemetry.context;

    exports io.aerotype.observability;
}
