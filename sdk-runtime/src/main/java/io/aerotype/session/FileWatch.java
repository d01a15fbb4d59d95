package io.aerotype.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;

/**
 * Tells when what a file holds has changed. It watches the folder, since editors and deployments put a new file in the old
 * one's place, and compares what the file holds, since they touch folders for other reasons too.
 */
final class FileWatch implements AutoCloseable {
    private static final byte[] NOTHING = {};

    private static final System.Logger LOG = System.getLogger(FileWatch.class.getName());

    private final Path file;
    private final WatchService service;
    private final byte[] first;

    private FileWatch(Path file, WatchService service) {
        this.file = file;
        this.service = service;
        this.first = content();
    }

    /** Notes changes from now on; they are told after {@link #start}. */
    static FileWatch on(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            WatchService service = absolute.getFileSystem().newWatchService();
            (folder == null ? absolute : folder)
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            return new FileWatch(absolute, service);
        } catch (IOException unwatchable) {
            throw new UncheckedIOException("The file %s cannot be watched.".formatted(file), unwatchable);
        }
    }

    /** Tells each change from what the file held when the watch began, on a thread of its own. */
    void start(Runnable changed) {
        Thread.ofVirtual().name("aerotype-configuration").start(() -> run(changed));
    }

    private void run(Runnable changed) {
        byte[] last = first;
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                byte[] now = content();
                // An empty file is one that somebody is about to write.
                if (now.length > 0 && !Arrays.equals(last, now)) {
                    last = now;
                    tell(changed);
                }
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Runnable changed) {
        try {
            changed.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "Whoever was told of the change of " + file + " failed.", failed);
        }
    }

    /** Nothing if it cannot be read, as between the removal of a file and its successor. */
    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return NOTHING;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException("The watch of %s cannot be ended.".formatted(file), unclosable);
        }
    }
}
