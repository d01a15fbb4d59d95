package io.aerotype.spi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that are known only where the program runs. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)(?::([^}]*))?}");

    private Placeholders() {}

    /**
     * Fills in a name's placeholders: {@code ${shop.namespace:test}} is the system property {@code shop.namespace}, else
     * the environment variable {@code SHOP_NAMESPACE}, else {@code test}.
     *
     * @param text the name, with any number of placeholders
     * @return the name
     * @throws IllegalStateException if a placeholder has no value and no default
     */
    public static String resolve(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(value(placeholder.group(1), placeholder.group(2))));
    }

    private static String value(String name, @Nullable String otherwise) {
        String property = System.getProperty(name);
        if (property != null) {
            return property;
        }
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        String environment = System.getenv(variable);
        if (environment != null) {
            return environment;
        }
        if (otherwise == null) {
            throw new IllegalStateException(
                    "Neither the system property '%s' nor the environment variable '%s' is set, and '${%s}' has no default."
                            .formatted(name, variable, name));
        }
        return otherwise;
    }
}
