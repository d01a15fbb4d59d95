package io.aerotype.session;

import com.aerospike.client.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads seed strings: {@code host}, {@code host:port} or {@code host:tlsName:port}, several separated by commas; an IPv6
 * address stands in brackets. Blanks are ignored and the port is 3000 unless given.
 */
final class Seeds {
    private static final int DEFAULT_PORT = 3000;
    private static final int MAX_PORT = 65_535;
    private static final String GRAMMAR =
            "A seed is host, host:port or host:tlsName:port, with an IPv6 address in brackets, as in localhost:3000 or"
                    + " [::1]:3000.";

    private Seeds() {}

    static List<Host> parse(String text) {
        if (Objects.requireNonNull(text, "seeds").isBlank()) {
            throw new IllegalArgumentException("The seed string is empty. " + GRAMMAR);
        }
        List<Host> hosts = new ArrayList<>();
        for (String seed : text.split(",", -1)) {
            hosts.add(host(seed.replaceAll("\\s", ""), text));
        }
        return hosts;
    }

    static int checkPort(int port) {
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("Port %d is not possible; a port is 1 to %d.".formatted(port, MAX_PORT));
        }
        return port;
    }

    private static Host host(String seed, String text) {
        int nameEnd = seed.startsWith("[") ? seed.indexOf(']') + 1 : nameEnd(seed);
        String name = seed.startsWith("[") && nameEnd > 0 ? seed.substring(1, nameEnd - 1) : seed.substring(0, nameEnd);
        if (name.isEmpty() || (nameEnd < seed.length() && seed.charAt(nameEnd) != ':')) {
            throw wrong(seed, text, "has no host");
        }
        String[] rest = nameEnd == seed.length()
                ? new String[0]
                : seed.substring(nameEnd + 1).split(":", -1);
        return switch (rest.length) {
            case 0 -> new Host(name, DEFAULT_PORT);
            case 1 -> new Host(name, port(rest[0], seed, text));
            case 2 -> new Host(name, tlsName(rest[0], seed, text), port(rest[1], seed, text));
            default -> throw wrong(seed, text, "has too many colons");
        };
    }

    private static int nameEnd(String seed) {
        int colon = seed.indexOf(':');
        return colon < 0 ? seed.length() : colon;
    }

    private static @Nullable String tlsName(String part, String seed, String text) {
        if (part.isEmpty()) {
            throw wrong(seed, text, "has an empty TLS name");
        }
        return part;
    }

    private static int port(String part, String seed, String text) {
        try {
            int port = Integer.parseInt(part);
            if (port >= 1 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            throw wrong(seed, text, "has '%s' where the port belongs, a number from 1 to %d".formatted(part, MAX_PORT));
        }
        throw wrong(seed, text, "has port %s; a port is 1 to %d".formatted(part, MAX_PORT));
    }

    private static IllegalArgumentException wrong(String seed, String text, String problem) {
        return new IllegalArgumentException("The seed '%s' in '%s' %s. %s".formatted(seed, text, problem, GRAMMAR));
    }
}
