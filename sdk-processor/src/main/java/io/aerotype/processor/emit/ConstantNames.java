package io.aerotype.processor.emit;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of the constants a codec holds, one per stored component: {@code loginCount} is {@code LOGIN_COUNT}. */
public final class ConstantNames {
    /** What every codec has besides. */
    private static final Set<String> TAKEN =
            Set.of("INSTANCE", "COMPONENTS", "TAG", "SCHEMA", "VERSION", "OPTIONS", "ID_CODEC");

    private final Map<String, String> names = new LinkedHashMap<>();

    /** Names for the stored components of a record. */
    public ConstantNames(RecordModel record) {
        Set<String> taken = new HashSet<>(TAKEN);
        taken.addAll(record.classNames()); // a constant OS would hide an enum OS
        record.stored().forEachOrdered(component -> {
            StringBuilder name = new StringBuilder(constant(component.name()));
            while (!taken.add(name.toString())) {
                name.append('_');
            }
            names.put(component.name(), name.toString());
        });
    }

    /** The name of a component's constant. */
    public String of(ComponentModel component) {
        return requireNonNull(names.get(component.name()), component.name());
    }

    /** The reverse: {@code LOCAL_DATE_TIME} is {@code localDateTime}. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : Splitter.on('_').split(constant)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    /** A name in the manner of constants: {@code loginCount} is {@code LOGIN_COUNT}. */
    public static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean startsWord = i > 0
                    && Character.isUpperCase(name.charAt(i))
                    && (!Character.isUpperCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            constant.append(startsWord ? "_" : "").append(name.charAt(i));
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }
}
