package io.aerotype.embedded.internal.info;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One configuration parameter: what may be set, if anything, and what it is now. */
final class Setting {
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern SECONDS = Pattern.compile("(\\d+)([smhdSMHD]?)");

    private final String kind;
    private volatile String value;

    private Setting(String kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    /** Reads {@code kind value}. */
    static Setting parse(String text) {
        int blank = text.indexOf(' ');
        return new Setting(text.substring(0, blank), text.substring(blank + 1));
    }

    String value() {
        return value;
    }

    /** What it is in this server, whatever may be set. */
    void is(String known) {
        value = known;
    }

    /** Sets it, if it can be set and takes this value; false if not. */
    boolean set(String wanted) {
        switch (kind) {
            case "fixed" -> {
                return false;
            }
            case "text" -> value = wanted;
            case "number" -> {
                return setNumber(wanted, 0, Long.MAX_VALUE);
            }
            case "seconds" -> {
                return setSeconds(wanted);
            }
            default -> {
                Matcher range = RANGE.matcher(kind);
                if (range.matches()) {
                    return setNumber(wanted, Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
                }
                if (!Arrays.asList(kind.split("\\|", -1)).contains(wanted)) {
                    return false;
                }
                value = wanted;
            }
        }
        return true;
    }

    private boolean setNumber(String wanted, long least, long greatest) {
        try {
            long number = Long.parseLong(wanted);
            if (number < least || number > greatest) {
                return false;
            }
            value = Long.toString(number);
            return true;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** How many seconds a unit of time has; one if there is no unit. */
    static long secondsIn(String unit) {
        return switch (unit) {
            case "m", "M" -> 60;
            case "h", "H" -> 3600;
            case "d", "D" -> 86_400;
            default -> 1;
        };
    }

    private boolean setSeconds(String wanted) {
        Matcher time = SECONDS.matcher(wanted);
        if (!time.matches()) {
            return false;
        }
        long unit = secondsIn(time.group(2));
        return time.group(1).length() <= 10
                && setNumber(Long.toString(Long.parseLong(time.group(1)) * unit), 0, Integer.toUnsignedLong(-1));
    }
}
