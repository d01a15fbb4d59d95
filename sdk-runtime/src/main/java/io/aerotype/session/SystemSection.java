package io.aerotype.session;

import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.internal.config.Item;
import io.aerotype.internal.config.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code system} of a configuration: settings of connections, for every cluster and for some by name. What stands
 * under a cluster's name beats what stands under {@code DEFAULT}.
 */
final class SystemSection {
    static final String DEFAULT = "DEFAULT";

    /** Says nothing. */
    static final SystemSection NONE = new SystemSection(Map.of());

    /** A setting with its value. */
    private record Given(SystemSetting<?> setting, Object value) {}

    private final Map<String, List<Given>> byCluster;

    private SystemSection(Map<String, List<Given>> byCluster) {
        this.byCluster = byCluster;
    }

    static SystemSection read(Item.Entry system, Problems problems) {
        if (!(system.value() instanceof Item.Section clusters)) {
            problems.misplaced(system, "DEFAULT and names of clusters, each with settings");
            return NONE;
        }
        Map<String, List<Given>> byCluster = new HashMap<>();
        for (Item.Entry cluster : clusters.entries()) {
            List<Given> given = new ArrayList<>();
            if (cluster.value() instanceof Item.Section groups) {
                groups.entries().forEach(group -> group(group, given, problems));
            } else {
                problems.misplaced(cluster, "groups of settings");
            }
            byCluster.put(cluster.name(), List.copyOf(given));
        }
        return new SystemSection(byCluster);
    }

    /** Sets what a connection is opened with. */
    void apply(ClientPolicy policy) {
        given(policy.clusterName).forEach(given -> given.setting().open(policy, given.value()));
    }

    /** Sets what can be set while a connection is open: as said here, or as the program said if it is not said any more. */
    void apply(Client client, @Nullable String cluster, ClientPolicy program) {
        Map<SystemSetting<?>, Object> values = new LinkedHashMap<>();
        for (SystemSetting<?> setting : SystemSetting.ALL) {
            Object unsaid = setting.unsaid(program);
            if (unsaid != null) {
                values.put(setting, unsaid);
            }
        }
        given(cluster).forEach(given -> values.put(given.setting(), given.value()));
        values.forEach((setting, value) -> setting.change(client, value));
    }

    private List<Given> given(@Nullable String cluster) {
        List<Given> given = new ArrayList<>(byCluster.getOrDefault(DEFAULT, List.of()));
        if (cluster != null && !cluster.equals(DEFAULT)) {
            given.addAll(byCluster.getOrDefault(cluster, List.of()));
        }
        return given;
    }

    private static void group(Item.Entry group, List<Given> given, Problems problems) {
        List<SystemSetting<?>> members = SystemSetting.ALL.stream()
                .filter(setting -> setting.group().equals(group.name()))
                .toList();
        if (members.isEmpty()) {
            problems.unknown(group, "group of settings", SystemSetting.groups());
        } else if (group.value() instanceof Item.Section entries) {
            entries.entries().forEach(entry -> setting(entry, members, given, problems));
        } else {
            problems.misplaced(group, "settings with values");
        }
    }

    private static void setting(
            Item.Entry entry, List<SystemSetting<?>> members, List<Given> given, Problems problems) {
        for (SystemSetting<?> setting : members) {
            if (setting.isCalled(entry.name())) {
                if (entry.value() instanceof Item.Text text) {
                    try {
                        given.add(new Given(setting, setting.form().parse(setting.name(), text.text())));
                    } catch (IllegalArgumentException wrong) {
                        problems.add(entry.line(), String.valueOf(wrong.getMessage()));
                    }
                } else {
                    problems.misplaced(entry, "one value");
                }
                return;
            }
        }
        problems.unknown(
                entry, "such setting", members.stream().map(SystemSetting::name).toList());
    }
}
