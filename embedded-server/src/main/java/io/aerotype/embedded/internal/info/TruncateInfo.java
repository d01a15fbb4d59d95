package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Removal of a set's or a namespace's records. It is done when the answer comes: everything written before the command
 * is gone then, the last millisecond's records included.
 */
public final class TruncateInfo {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Function<String, List<Namespace>> everywhere;

    /**
     * @param everywhere a namespace on every node, by its name; nothing if there is none of the name
     */
    public TruncateInfo(Function<String, List<Namespace>> everywhere) {
        this.everywhere = everywhere;
    }

    public Map<String, InfoCommand> commands() {
        return Map.of(
                "truncate", this::truncate,
                "truncate-namespace", this::truncateNamespace,
                "truncate-undo", this::undo,
                "truncate-namespace-undo", this::undoNamespace);
    }

    private String truncate(InfoParameters parameters) {
        String namespace = parameters.requireNamespace();
        String set = parameters.require("set");
        return truncate(namespace, set, parameters.find("lut"));
    }

    private String truncateNamespace(InfoParameters parameters) {
        String namespace = parameters.requireNamespace();
        if (parameters.values().containsKey("set")) {
            throw new InfoException(ResultCode.PARAMETER, "unexpected set name");
        }
        return truncate(namespace, null, parameters.find("lut"));
    }

    private String undo(InfoParameters parameters) {
        List<Namespace> copies = everywhere.apply(parameters.requireNamespace());
        String name = copies.isEmpty() ? "" : parameters.require("set");
        for (Namespace copy : copies) {
            @Nullable RecordSet set = copy.set(name);
            if (set != null) {
                copy.forgetTruncation(set);
            }
        }
        return "ok";
    }

    private String undoNamespace(InfoParameters parameters) {
        everywhere.apply(parameters.requireNamespace()).forEach(copy -> copy.forgetTruncation(null));
        return "ok";
    }

    private String truncate(String namespaceName, @Nullable String setName, Optional<String> lastUpdate) {
        Optional<Long> asked = lastUpdate.map(TruncateInfo::millis);
        if (asked.isPresent() && asked.get() <= 0) {
            throw new InfoException(ResultCode.PARAMETER, "would truncate to 0");
        }
        List<Namespace> copies = everywhere.apply(namespaceName);
        if (copies.isEmpty()) {
            return "ok";
        }
        ServerTime time = copies.getFirst().time();
        long before = asked.orElseGet(time::millis);
        if (before > time.millis()) {
            throw new InfoException(ResultCode.PARAMETER, "would truncate in the future");
        }
        for (Namespace copy : copies) {
            @Nullable RecordSet set = setName == null ? null : copy.set(setName);
            if (setName == null || set != null) {
                copy.truncate(set, before, lastUpdate.isEmpty());
            }
        }
        return "ok";
    }

    /** Nanoseconds since 1970 as milliseconds since 2010. */
    private static long millis(String nanos) {
        try {
            return ServerTime.sinceEpoch(Long.divideUnsigned(Long.parseUnsignedLong(nanos), NANOS_PER_MILLI));
        } catch (NumberFormatException readAsZero) {
            return 0;
        }
    }
}
