package io.aerotype.processor.model;

import io.aerotype.annotation.Indexed;
import java.util.Optional;

/**
 * The index a component asks for.
 *
 * @param name given, or {@code <set>_<bin>_idx}
 * @param held what it holds; empty for a type that cannot be stored
 * @param collection whether it holds the bin's value or the elements of a collection, as the stock client says it
 */
public record IndexModel(String name, Optional<Particle> held, String collection) {
    /** The index of a component that is {@code @Indexed}. */
    public static IndexModel of(RecordModel record, ComponentModel component) {
        String given = component.mark(Indexed.class).map(Mark::value).orElse("");
        String name = given.isEmpty() ? standard(record, component) : given;
        return ofKeys(component) && component.binType().present() instanceof BinType.MapOf map
                ? new IndexModel(name, map.key().particle(), "MAPKEYS")
                : of(name, component.binType());
    }

    /** Whether the index is to hold a map's keys. */
    public static boolean ofKeys(ComponentModel component) {
        return component
                .mark(Indexed.class)
                .filter(index -> "KEYS".equals(index.arguments().get("of")))
                .isPresent();
    }

    private static IndexModel of(String name, BinType type) {
        return switch (type) {
            case BinType.Items items -> new IndexModel(name, items.element().particle(), "LIST");
            case BinType.ArrayOf array -> new IndexModel(name, array.element().particle(), "LIST");
            case BinType.MapOf map -> new IndexModel(name, map.value().particle(), "MAPVALUES");
            case BinType.OptionalOf optional -> of(name, optional.value());
            case BinType.Converted converted -> of(name, converted.stored());
            case BinType.One one -> new IndexModel(name, one.particle(), "DEFAULT");
            case BinType.EnumConstant constant -> new IndexModel(name, constant.particle(), "DEFAULT");
            case BinType.EmbeddedRecord record -> new IndexModel(name, record.particle(), "DEFAULT");
            case BinType.Variable variable -> new IndexModel(name, Optional.empty(), "DEFAULT");
            case BinType.Unsupported unsupported -> new IndexModel(name, Optional.empty(), "DEFAULT");
            case BinType.Broken broken -> new IndexModel(name, Optional.empty(), "DEFAULT");
        };
    }

    private static String standard(RecordModel record, ComponentModel component) {
        String set = switch (record.storage()) {
            case Storage.InSet place -> place.set();
            case Storage.InBin nowhere -> "";
        };
        return (set.isEmpty() ? "" : set + "_") + component.binName() + "_idx";
    }

    /** What the stock client calls such an index. */
    public String kind() {
        return switch (held.orElseThrow()) {
            case INTEGER -> "NUMERIC";
            case STRING -> "STRING";
            case BLOB -> "BLOB";
            case GEO -> "GEO2DSPHERE";
            case DOUBLE, BOOLEAN, LIST, MAP, HLL ->
                throw new IllegalStateException("%s cannot be indexed; a rule should have said so".formatted(held));
        };
    }
}
