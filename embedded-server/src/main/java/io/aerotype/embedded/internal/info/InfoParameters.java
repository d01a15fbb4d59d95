package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What follows the name of an info command: {@code key=value} pairs joined by semicolons.
 *
 * @param text everything after the separator, for the few commands that take a path
 */
public record InfoParameters(String text, Map<String, String> values) {
    static InfoParameters parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new InfoParameters(text, values);
    }

    /** A parameter under the first of its names that is there, unless it is empty. */
    public Optional<String> find(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A parameter that has to be there, under any of its names; the first is the one the error speaks of. */
    public String require(String... names) {
        return require(ResultCode.PARAMETER, names);
    }

    /** The namespace, which has an error code of its own. */
    public String requireNamespace(String... olderNames) {
        String[] names = new String[olderNames.length + 1];
        names[0] = "namespace";
        System.arraycopy(olderNames, 0, names, 1, olderNames.length);
        return require(ResultCode.NAMESPACE, names);
    }

    private String require(int resultCode, String... names) {
        return find(names).orElseThrow(() -> {
            boolean named = Arrays.stream(names).anyMatch(values::containsKey);
            return new InfoException(resultCode, "missing '" + names[0] + (named ? "' value" : "'"));
        });
    }
}
