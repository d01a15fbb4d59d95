package io.aerotype.embedded.internal.info;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The configuration of the service, the network or a namespace, in a server's order. */
final class Settings {
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private Settings() {}

    static Settings read(String resource) {
        Settings settings = new Settings();
        ResourceTable.read(resource).forEach((name, text) -> settings.settings.put(name, Setting.parse(text)));
        return settings;
    }

    /** What a parameter is in this server. */
    Settings with(String name, Object value) {
        setting(name).is(String.valueOf(value));
        return this;
    }

    String value(String name) {
        return setting(name).value();
    }

    private Setting setting(String name) {
        @Nullable Setting setting = settings.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("no server has a parameter '" + name + "'");
        }
        return setting;
    }

    /** Sets the first parameter that is named, as a server does; false if there is none or it takes no such value. */
    boolean set(Map<String, String> wanted) {
        for (Map.Entry<String, Setting> each : settings.entrySet()) {
            @Nullable String value = wanted.get(nameToSet(each.getKey()));
            if (value != null) {
                return each.getValue().set(value);
            }
        }
        return false;
    }

    /** Where a namespace's parameters stand in groups, they are set without the group's name or with a dash. */
    private static String nameToSet(String shown) {
        return shown.replace("storage-engine.", "").replace("geo2dsphere-within.", "geo2dsphere-within-");
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(";");
        settings.forEach((name, setting) -> text.add(name + "=" + setting.value()));
        return text.toString();
    }
}
