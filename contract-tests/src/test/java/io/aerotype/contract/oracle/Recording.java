package io.aerotype.contract.oracle;

import com.aerospike.client.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Writes what the real server answers to a case as text that a test of the embedded server plays back without one. A
 * title line waits for the sentence that says what the case teaches.
 */
final class Recording {
    private static final Key KEY = new Key(Case.NAMESPACE, "recorded", 1);

    private final Subject real;
    private final Path file;

    Recording(Subject real, Path file) {
        this.real = real;
        this.file = file;
    }

    /** Adds a case, unless it holds requests that are not for one record. */
    void add(Case one) {
        if (!one.steps().stream().allMatch(Recording::isForOneRecord)) {
            return;
        }
        StringBuilder text = new StringBuilder("= ")
                .append(one.area())
                .append(" ")
                .append(one.number())
                .append('\n');
        one.java().lines().forEach(line -> text.append("#").append(line).append('\n'));
        one.steps().forEach(step -> exchange(text, bytes(step)));
        exchange(text, Frame.READ_ALL.bytes(KEY, Optional.empty()));
        real.send(List.of(Frame.DELETE.bytes(KEY, Optional.empty())));
        try {
            Files.writeString(file, text.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void exchange(StringBuilder text, byte[] frame) {
        Outcome answer = real.send(List.of(frame)).getFirst();
        text.append("> ").append(HexFormat.of().formatHex(frame)).append('\n');
        text.append("< ").append(answer.code()).append(' ').append(answer.generation());
        text.append(answer.body().isEmpty() ? "" : " " + answer.body()).append('\n');
    }

    private static boolean isForOneRecord(Step step) {
        return step.lastSlot() == 0 && (step instanceof FrameStep || step instanceof RecordStep);
    }

    private static byte[] bytes(Step step) {
        return switch (step) {
            case FrameStep own -> own.frame().bytes(KEY, own.filter());
            case RecordStep command ->
                command.frame().bytes(KEY, command.settings().filter());
            default -> throw new IllegalArgumentException("no frame for " + step.java());
        };
    }
}
