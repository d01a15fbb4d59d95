package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Namespace and set have names a server accepts. */
final class StorageNamesRule implements Rule {
    private static final int MAX_NAMESPACE_BYTES = 31;
    private static final int MAX_SET_BYTES = 63;
    private static final String FORBIDDEN = "\0:;";

    /** Ten years: {@code MAX_ALLOWED_TTL} in the server's source. */
    private static final long MAX_TTL_SECONDS = 315_360_000L;

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:[^${}]|\\$\\{[A-Za-z_][A-Za-z0-9_.-]*(?::[^${}]*)?})+");

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return switch (record.storage()) {
            case Storage.InBin nowhere -> Stream.empty();
            case Storage.InSet place -> check(record, place);
        };
    }

    private static Stream<Diagnostic> check(RecordModel record, Storage.InSet place) {
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        int namespaceBytes = Utf8.bytes(place.namespace());
        if (place.namespace().isEmpty()) {
            mistakes.add(Problem.NAMESPACE_EMPTY.at(
                    place.namespaceOrigin(), record.type().simpleName()));
        } else if (place.namespace().contains("${")) {
            if (!PLACEHOLDER.matcher(place.namespace()).matches()) {
                mistakes.add(Problem.PLACEHOLDER_INVALID.at(place.namespaceOrigin(), place.namespace()));
            }
        } else if (namespaceBytes > MAX_NAMESPACE_BYTES) {
            mistakes.add(Problem.NAMESPACE_TOO_LONG.at(place.namespaceOrigin(), place.namespace(), namespaceBytes));
        }
        int setBytes = Utf8.bytes(place.set());
        if (setBytes > MAX_SET_BYTES) {
            mistakes.add(Problem.SET_TOO_LONG.at(place.setOrigin(), place.set(), setBytes));
        }
        forbidden(place.set())
                .ifPresent(character -> mistakes.add(Problem.STORAGE_CHARACTER.at(
                        place.setOrigin(), "Set", place.set().replace('\0', '␀'), character)));
        if (!place.namespace().contains("${")) {
            forbidden(place.namespace())
                    .ifPresent(character -> mistakes.add(Problem.STORAGE_CHARACTER.at(
                            place.namespaceOrigin(),
                            "Namespace",
                            place.namespace().replace('\0', '␀'),
                            character)));
        }
        place.options()
                .defaultTtl()
                .flatMap(ttl -> ttlMistake(ttl)
                        .map(reason ->
                                Problem.DEFAULT_TTL_INVALID.at(place.options().ttlOrigin(), ttl, reason)))
                .ifPresent(mistakes::add);
        return mistakes.build();
    }

    /** The first character that ends a name in a server's info commands. */
    private static Optional<String> forbidden(String name) {
        return name.chars()
                .filter(character -> FORBIDDEN.indexOf(character) >= 0)
                .mapToObj(character -> character == 0 ? "NUL" : "'" + (char) character + "'")
                .findFirst();
    }

    private static Optional<String> ttlMistake(String ttl) {
        if (ttl.equals("never")) {
            return Optional.empty();
        }
        try {
            long seconds = Duration.parse(ttl).toSeconds();
            return seconds >= 1 && seconds <= MAX_TTL_SECONDS
                    ? Optional.empty()
                    : Optional.of("a server accepts one second to ten years");
        } catch (DateTimeParseException none) {
            return Optional.of("it is no length of time");
        }
    }
}
