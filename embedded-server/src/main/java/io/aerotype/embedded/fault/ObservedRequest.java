package io.aerotype.embedded.fault;

import java.util.Optional;

/**
 * What an interceptor sees of a request.
 *
 * @param kind what the request asks for
 * @param node the number of the node that received it, 1 for the first
 * @param ordinal how many requests of this kind all nodes have received, this one included: 1 for the first
 * @param namespace the namespace, empty for requests that name none (info, batches, logins, connects)
 * @param set the set, empty if the request names none
 * @param digest the record's 20-byte digest as 40 lower-case hex digits; absent unless the request is about one record
 */
public record ObservedRequest(
        RequestKind kind, int node, long ordinal, String namespace, String set, Optional<String> digest) {}
