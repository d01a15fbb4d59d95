package io.aerotype.embedded.fault;

/** What a request asks for. */
public enum RequestKind {
    /**
     * A connection is opened, before anything is asked for. It can be delayed, left without any answer ({@code dropRequest}),
     * closed or reset; the other faults are about replies, which there are none of.
     */
    CONNECT,
    /** The text protocol: cluster state, indexes, UDF modules, truncation. */
    INFO,
    /** Users, roles and logins. */
    ADMIN,
    /** A read of one record, its header or its existence. */
    READ,
    /** A write of one record: put, operate with at least one writing operation, touch. */
    WRITE,
    /** The deletion of one record. */
    DELETE,
    /** A UDF executed on one record. */
    UDF,
    /**
     * What holds a transaction together, sent for one record: its keys are announced, a version it has read is verified, it
     * is marked as committed, a record is rolled forward or back, it is closed.
     */
    TRANSACTION,
    /** Several keys in one request, whatever is done to each. */
    BATCH,
    /** A query, of a whole namespace or set or through a secondary index, whose records go to the client. */
    QUERY,
    /** A query that writes to the records it finds, on the server. */
    BACKGROUND_QUERY,
    /** A query whose records go through a stream UDF. */
    AGGREGATION
}
