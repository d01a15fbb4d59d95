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
        return of(given.isEmpty() ? standard(record, component) : given, component.binType());
    }

    private static IndexModel of(String name, BinType type) {
        return switch (type) {
            case BinType.ListOf list -> new IndexModel(name, list.element().particle(), "LIST");
            case BinType.SetOf set -> new IndexModel(name, set.element().particle(), "LIST");
            case BinType.MapOf map -> new IndexModel(name, map.value().particle(), "MAPVALUES");
            case BinType.OptionalOf optional -> of(name, optional.value());
            case BinType.One one -> new IndexModel(name, one.particle(), "DEFAULT");
            case BinType.EnumConstant constant -> new IndexModel(name, constant.particle(), "DEFAULT");
            case BinType.EmbeddedRecord record -> new IndexModel(name, record.particle(), "DEFAULT");
            case BinType.Unsupported unsupported -> new IndexModel(name, Optional.empty(), "DEFAULT");
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
            case DOUBLE, BOOLEAN, LIST, MAP ->
                throw new IllegalStateException("%s cannot be indexed; a rule should have said so".formatted(held));
        };
    }
}
