package io.aerotype.processor.text;

import com.squareup.javapoet.ClassName;
import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Schema;
import io.aerotype.ael.Shape;
import io.aerotype.ael.Step;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.RecordModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The bins of a record, down to the components of the records nested in them. */
public final class RecordSchema implements Schema {
    private final Map<String, Storing> bins;
    private final Function<ClassName, Optional<RecordModel>> nested;
    private final Function<ClassName, List<String>> constants;

    /**
     * The schema of a record.
     *
     * @param nested finds the model of a record embedded in it
     * @param constants finds the names of an enum's constants
     */
    public RecordSchema(
            RecordModel record,
            Function<ClassName, Optional<RecordModel>> nested,
            Function<ClassName, List<String>> constants) {
        this.nested = nested;
        this.constants = constants;
        this.bins = fields(record, new HashSet<>());
    }

    @Override
    public @Nullable Shape shapeOf(String bin) {
        Storing storing = bins.get(bin);
        return storing == null ? null : storing.shape();
    }

    @Override
    public Set<String> bins() {
        return bins.keySet();
    }

    /** How the place is stored that an expression reads, if it is a bin or leads into nested records and collections. */
    Optional<BinType> typeOf(Expr place) {
        return storing(place).map(Storing::type);
    }

    /** What an enum's constants are called. */
    List<String> constants(ClassName type) {
        return constants.apply(type);
    }

    private Optional<Storing> storing(Expr place) {
        if (place instanceof Expr.Bin bin) {
            return Optional.ofNullable(bins.get(bin.name()));
        }
        if (place instanceof PathExpr.Path path) {
            Optional<Storing> inside = storing(path.root());
            for (Step step : path.steps()) {
                inside = step instanceof Step.One one
                        ? inside.flatMap(storing -> storing.inside(one))
                        : Optional.empty();
            }
            return inside;
        }
        return Optional.empty();
    }

    private Map<String, Storing> fields(RecordModel record, Set<ClassName> around) {
        Map<String, Storing> fields = new LinkedHashMap<>();
        record.stored().forEachOrdered(component -> fields.put(component.binName(), storing(component, around)));
        return fields;
    }

    private Storing storing(ComponentModel component, Set<ClassName> around) {
        return storing(component.binType(), around);
    }

    private Storing storing(BinType type, Set<ClassName> around) {
        return switch (type) {
            case BinType.OptionalOf optional -> storing(optional.value(), around);
            case BinType.Items items -> collection(items, storing(items.element(), around), Shape::listOf);
            case BinType.ArrayOf array -> collection(array, storing(array.element(), around), Shape::listOf);
            case BinType.MapOf map -> collection(map, storing(map.value(), around), Shape::mapOf);
            case BinType.EmbeddedRecord record
            when record.navigable() && record.form() == Form.MAP -> embedded(record, around);
            case BinType.EmbeddedRecord record -> plain(record);
            case BinType.Converted converted -> plain(converted);
            case BinType.One one -> plain(one);
            case BinType.EnumConstant constant -> plain(constant);
            case BinType.Variable variable -> plain(variable);
            case BinType.Unsupported unsupported -> plain(unsupported);
            case BinType.Broken broken -> plain(broken);
        };
    }

    /** A record that can contain itself is known down to where it begins anew. */
    private Storing embedded(BinType.EmbeddedRecord type, Set<ClassName> around) {
        if (around.contains(type.declared())) {
            return plain(type);
        }
        Set<ClassName> here = new HashSet<>(around);
        here.add(type.declared());
        return nested.apply(type.declared())
                .map(record -> fields(record, here))
                .map(fields -> {
                    Map<String, Shape> shapes = new LinkedHashMap<>();
                    fields.forEach((key, field) -> shapes.put(key, field.shape()));
                    return new Storing(type, Shape.recordOf(shapes), fields, Optional.empty());
                })
                .orElseGet(() -> plain(type));
    }

    private static Storing collection(BinType type, Storing element, UnaryOperator<Shape> shape) {
        return new Storing(type, shape.apply(element.shape()), Map.of(), Optional.of(element));
    }

    private static Storing plain(BinType type) {
        return new Storing(type, Shape.of(Storing.typeOf(type)), Map.of(), Optional.empty());
    }
}
