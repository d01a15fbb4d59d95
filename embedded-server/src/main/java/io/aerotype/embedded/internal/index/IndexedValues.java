package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a record the values that an index of some definition holds for it. */
final class IndexedValues {
    private final IndexDefinition definition;
    private final @Nullable Expression expression;
    private final @Nullable ValuePath path;

    IndexedValues(IndexDefinition definition) {
        this.definition = definition;
        this.expression = definition.expression().isEmpty() ? null : parse(definition.expression());
        this.path = definition.context().isEmpty() ? null : ValuePath.parse(bytes(definition.context()));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static Expression parse(String base64) {
        byte[] source = bytes(base64);
        return Expression.parse(source, 0, source.length);
    }

    /** The values, of whatever type: the index takes those of its own. */
    List<Particle> of(RecordView record) {
        @Nullable Particle whole = expression == null ? record.bin(definition.bin()) : expression.evaluate(record);
        if (whole == null) {
            return List.of();
        }
        @Nullable Particle found = path == null ? whole : path.find(whole, record);
        if (found == null) {
            return List.of();
        }
        return definition.part() == IndexedPart.DEFAULT
                ? List.of(found)
                : parts(Elements.of(found)).map(Elements::toParticle).toList();
    }

    private Stream<Element> parts(Element found) {
        return switch (definition.part()) {
            case DEFAULT -> Stream.of(found);
            case LIST -> found instanceof Element.ListElement list ? list.items().stream() : Stream.empty();
            case MAPKEYS ->
                found instanceof Element.MapElement map
                        ? map.entries().stream().map(Element.Entry::key)
                        : Stream.empty();
            case MAPVALUES ->
                found instanceof Element.MapElement map
                        ? map.entries().stream().map(Element.Entry::value)
                        : Stream.empty();
            case SET -> Stream.empty();
        };
    }
}
