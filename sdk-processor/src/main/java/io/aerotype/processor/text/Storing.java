package io.aerotype.processor.text;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Shape;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Particle;
import java.util.Map;
import java.util.Optional;

/**
 * How a place in a record is stored, as the language sees it and as the mapping does.
 *
 * @param type how the mapping stores it
 * @param shape how the language sees it
 * @param fields what is inside, if it is a nested record stored as a map
 * @param elements what is inside, if it is a collection
 */
record Storing(BinType type, Shape shape, Map<String, Storing> fields, Optional<Storing> elements) {
    /** The language's type of a type of component. */
    static Type typeOf(BinType type) {
        return type.particle().map(Storing::typeOf).orElse(Type.ANY);
    }

    /** Where one step leads. */
    Optional<Storing> inside(Step.One step) {
        if (elements.isPresent()) {
            return elements;
        }
        return step.by() == Step.By.KEY
                        && step.operand() instanceof Expr.Literal literal
                        && literal.value() instanceof Const.Text key
                ? Optional.ofNullable(fields.get(key.value()))
                : Optional.empty();
    }

    private static Type typeOf(Particle particle) {
        return switch (particle) {
            case INTEGER -> Type.INTEGER;
            case DOUBLE -> Type.FLOAT;
            case BOOLEAN -> Type.BOOLEAN;
            case STRING -> Type.STRING;
            case BLOB -> Type.BLOB;
            case LIST -> Type.LIST;
            case MAP -> Type.MAP;
            case GEO -> Type.GEO;
            case HLL -> Type.HLL;
        };
    }
}
