package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sessions of a cluster: whoever shows a token has logged in on some node, and need not do so again for a time. */
final class Sessions {
    private static final int TOKEN_SIZE = 32;

    private final InstantSource clock;
    private final Duration life;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> byToken = new ConcurrentHashMap<>();

    Sessions(InstantSource clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    /** Someone who has logged in. */
    record Session(String user, Instant end) {}

    Duration life() {
        return life;
    }

    byte[] open(String user) {
        byte[] token = new byte[TOKEN_SIZE];
        random.nextBytes(token);
        Instant now = clock.instant();
        byToken.values().removeIf(session -> session.end().plus(life).isBefore(now));
        byToken.put(HexFormat.of().formatHex(token), new Session(user, now.plus(life)));
        return token;
    }

    /** The session a token stands for. */
    Session resume(byte[] token) {
        @Nullable Session session = byToken.get(HexFormat.of().formatHex(token));
        if (session == null) {
            throw new ResultException(ResultCode.CREDENTIAL, "unknown session token");
        }
        requireAlive(session);
        return session;
    }

    void requireAlive(Session session) {
        if (!clock.instant().isBefore(session.end())) {
            throw new ResultException(ResultCode.EXPIRED_SESSION, "the session of " + session.user());
        }
    }

    void closeAllOf(String user) {
        byToken.values().removeIf(session -> session.user().equals(user));
    }
}
