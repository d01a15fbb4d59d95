package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.SetSettings;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of single sets, as {@code set-config} with {@code set=} changes them and {@code sets} shows them. */
final class SetConfig {
    private static final int MOST_PERCENT = 100;
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})([smhdSMHD]?)");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,18})([kmgtpKMGTP]?)");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\s*([-+]?\\d{1,18}).*", Pattern.DOTALL);
    private static final String UNITS_OF_BYTES = "KMGTP";
    private static final int BITS_A_UNIT = 10;

    /** The parameters in the server's order: of several in a request it takes the first. */
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter(
                    "default-read-touch-ttl-pct",
                    (now, text) -> percent(text).map(now::withReadTouchPercent),
                    now -> Integer.toUnsignedString(now.readTouchPercent())),
            new Parameter(
                    "default-ttl",
                    (now, text) -> seconds(text).map(now::withDefaultTtl),
                    now -> Integer.toUnsignedString(now.defaultTtl())),
            new Parameter(
                    "disable-eviction",
                    (now, text) -> flag(text).map(now::withDisableEviction),
                    now -> String.valueOf(now.disableEviction())),
            new Parameter(
                    "enable-index",
                    (now, text) -> flag(text).map(now::withEnableIndex),
                    now -> String.valueOf(now.enableIndex())),
            new Parameter(
                    "stop-writes-count",
                    (now, text) -> Optional.of(now.withStopWritesCount(leadingNumber(text))),
                    now -> Long.toUnsignedString(now.stopWritesCount())),
            new Parameter(
                    "stop-writes-size",
                    (now, text) -> bytes(text).map(now::withStopWritesSize),
                    now -> Long.toUnsignedString(now.stopWritesSize())));

    private SetConfig() {}

    /** A parameter: what becomes of the settings when it is set, if its value will do, and how it is shown. */
    private record Parameter(
            String name,
            BiFunction<SetSettings, String, Optional<SetSettings>> change,
            Function<SetSettings, String> shown) {}

    /** Changes the first parameter that is named; false if there is none or it takes no such value. */
    static boolean change(Namespace namespace, String set, Map<String, String> wanted) {
        @Nullable RecordSet changed = known(namespace, set);
        if (changed == null) {
            return false;
        }
        for (Parameter parameter : PARAMETERS) {
            @Nullable String value = wanted.get(parameter.name());
            if (value != null) {
                Optional<SetSettings> settings = parameter.change().apply(changed.settings(), value);
                settings.ifPresent(changed::configure);
                return settings.isPresent();
            }
        }
        return false;
    }

    /** A set that is configured is there from then on; one without a name, or a name too long, is none. */
    private static @Nullable RecordSet known(Namespace namespace, String set) {
        try {
            return namespace.ensureSet(Slice.of(set.getBytes(StandardCharsets.UTF_8)));
        } catch (ResultException noRoom) {
            if (noRoom.code() != ResultCode.PARAMETER) {
                throw noRoom;
            }
            return null;
        }
    }

    /** A parameter as {@code sets} shows it. */
    static String shown(String name, SetSettings settings) {
        return PARAMETERS.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> name + "=" + parameter.shown().apply(settings))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> percent(String text) {
        Matcher number = LEADING_NUMBER.matcher(text);
        boolean isNumber = number.matches() && number.group(1).equals(text);
        return isNumber && Long.parseLong(text) >= -1 && Long.parseLong(text) <= MOST_PERCENT
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<Integer> seconds(String text) {
        if (text.equals("-1")) {
            return Optional.of(-1);
        }
        Matcher time = SECONDS.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(time.group(1)) * Setting.secondsIn(time.group(2));
        return seconds <= ConfigInfo.LONGEST_TTL ? Optional.of((int) seconds) : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.parseBoolean(text)) : Optional.empty();
    }

    /** The server takes whatever number a text begins with, and 0 if there is none. */
    private static long leadingNumber(String text) {
        Matcher number = LEADING_NUMBER.matcher(text);
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }

    private static Optional<Long> bytes(String text) {
        if (text.isEmpty()) {
            return Optional.of(0L);
        }
        Matcher size = BYTES.matcher(text);
        if (!size.matches()) {
            return Optional.empty();
        }
        int unit = size.group(2).isEmpty()
                ? 0
                : UNITS_OF_BYTES.indexOf(Character.toUpperCase(size.group(2).charAt(0))) + 1;
        return Optional.of(Long.parseLong(size.group(1)) << (BITS_A_UNIT * unit));
    }
}
