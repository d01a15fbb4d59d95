package io.aerotype.junit;

/**
 * Where a test's server is reached.
 *
 * @param host the address as text
 * @param port 1 to 65535
 */
public record ServerAddress(String host, int port) {
    /** The address as clients and command lines take it, {@code host:port}. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
