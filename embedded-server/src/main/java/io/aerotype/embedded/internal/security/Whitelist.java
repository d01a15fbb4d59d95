package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses from which a role may be used: single ones and, as {@code 10.1.0.0/16}, networks.
 *
 * @param text as it was given, addresses joined by commas; empty for everywhere
 */
record Whitelist(String text, List<Network> networks) {
    static final Whitelist EVERYWHERE = new Whitelist("", List.of());

    /** Host names would be looked up, so nothing but digits and separators is let through. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** The addresses that agree with one in its first bits. */
    static final class Network {
        private final byte[] address;
        private final int bits;

        Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % Byte.SIZE);
                if (((address[i / Byte.SIZE] ^ other[i / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static Whitelist parse(String text) {
        if (text.isEmpty()) {
            return EVERYWHERE;
        }
        List<Network> networks = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            networks.add(network(part.strip()));
        }
        return new Whitelist(text, networks);
    }

    private static Network network(String part) {
        int slash = part.indexOf('/');
        String host = slash < 0 ? part : part.substring(0, slash);
        try {
            if (NUMERIC.matcher(host).matches()) {
                byte[] address = InetAddress.getByName(host).getAddress();
                int all = address.length * Byte.SIZE;
                int bits = slash < 0 ? all : Integer.parseInt(part.substring(slash + 1));
                if (bits >= 0 && bits <= all) {
                    return new Network(address, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException malformed) {
            throw bad(part);
        }
        throw bad(part);
    }

    private static ResultException bad(String part) {
        return new ResultException(ResultCode.WHITELIST, "'" + part + "' is no address");
    }

    boolean allows(InetAddress peer) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> network.contains(peer.getAddress()));
    }
}
