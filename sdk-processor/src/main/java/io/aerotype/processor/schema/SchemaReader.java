package io.aerotype.processor.schema;

import io.aerotype.annotation.Indexed;
import io.aerotype.processor.emit.CodecExpression;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Evolution;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schema of a record in which nothing is wrong. */
final class SchemaReader {
    private static final Pattern ENUM = Pattern.compile("enumOf\\(([\\w.]+)\\.class, \\1\\.values\\(\\)\\)");

    private final Function<String, List<String>> constants;

    /**
     * A reader.
     *
     * @param constants finds the constants of an enum
     */
    SchemaReader(Function<String, List<String>> constants) {
        this.constants = constants;
    }

    StoredSchema read(RecordModel record) {
        Map<String, StoredBin> bins = new LinkedHashMap<>();
        record.stored().forEachOrdered(component -> bins.put(component.binName(), bin(component)));
        return new StoredSchema(
                record.declared().canonicalName(),
                place(record.storage()),
                record.id().map(id -> id.type().toString()),
                bins,
                record.marked(Indexed.class)
                        .map(component -> index(record, component))
                        .toList());
    }

    private static String place(Storage storage) {
        return switch (storage) {
            case Storage.InSet set -> set.namespace() + "." + set.set();
            case Storage.InBin nowhere -> "embedded";
        };
    }

    private StoredBin bin(ComponentModel component) {
        return new StoredBin(type(component.binType()), required(component));
    }

    /** Whether a record without the bin cannot be read, in whatever version of the schema. */
    private static boolean required(ComponentModel component) {
        Evolution evolution = component.evolution();
        return switch (evolution.absence().reading()) {
            case NATURAL ->
                component.type().isPrimitive() && evolution.lifetime().since() <= 1;
            case FAIL -> evolution.lifetime().since() <= 1;
            case EMPTY, DEFAULT -> false;
        };
    }

    /** The codec's expression says how a value is stored; the constants of enums are what is stored. */
    private String type(BinType type) {
        String expression =
                CodecExpression.of(type).toString().replaceAll("\\bio\\.aerotype\\.spi\\.\\w*Codecs\\.", "");
        Matcher matcher = ENUM.matcher(expression);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement("enum(" + String.join(",", constants.apply(found.group(1))) + ")"));
    }

    private static String index(RecordModel record, ComponentModel component) {
        IndexModel index = IndexModel.of(record, component);
        return String.join("\t", index.name(), component.binName(), index.kind(), index.collection());
    }
}
