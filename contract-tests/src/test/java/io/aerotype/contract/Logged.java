package io.aerotype.contract;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open, as the JVM's own logging gets it. */
final class Logged extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("io.aerotype");
    private final Level before = logger.getLevel();
    private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

    private Logged() {}

    static Logged from(Level level) {
        Logged logged = new Logged();
        logged.logger.setLevel(level);
        logged.logger.addHandler(logged);
        return logged;
    }

    /** The messages so far. */
    List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    @Override
    public void publish(LogRecord message) {
        records.add(message);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
