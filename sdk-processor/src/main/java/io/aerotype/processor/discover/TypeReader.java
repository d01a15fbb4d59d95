package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.MapKind;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.model.Sequence;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Answers one question: how is a Java type stored in a bin? */
final class TypeReader {
    /** What to use instead of types that look storable and are not. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("java.lang.Object", "Name the type it holds."),
            Map.entry("java.util.Date", "Use java.time.Instant."),
            Map.entry("java.sql.Timestamp", "Use java.time.Instant."),
            Map.entry("java.util.Calendar", "Use java.time.OffsetDateTime."),
            Map.entry("java.time.ZonedDateTime", "Use java.time.OffsetDateTime, or an Instant and a zone's name."),
            Map.entry("java.lang.CharSequence", "Use String."),
            Map.entry("java.lang.StringBuilder", "Use String."),
            Map.entry("java.lang.Number", "Use long, double or BigDecimal."),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "Use long."),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "Use int."),
            Map.entry("java.util.ArrayList", "Use List."),
            Map.entry("java.util.LinkedList", "Use List or Deque."),
            Map.entry("java.util.ArrayDeque", "Use Deque."),
            Map.entry("java.util.HashMap", "Use Map."),
            Map.entry("java.util.LinkedHashMap", "Use Map."),
            Map.entry("java.util.TreeMap", "Use SortedMap."),
            Map.entry("java.util.HashSet", "Use Set."),
            Map.entry("java.util.LinkedHashSet", "Use Set."),
            Map.entry("java.util.TreeSet", "Use SortedSet."),
            Map.entry("java.util.EnumSet", "Use Set."),
            Map.entry("java.util.EnumMap", "Use Map."),
            Map.entry("java.lang.Iterable", "Use List."));

    private static final String SUPPORTED =
            "Use a primitive type, String, byte[], a type of java.time, UUID, BigDecimal, an enum, an @Embedded record,"
                    + " an Optional, List, Set or Map of these, or a converter: @Convert.";

    /** The kinds of {@code Optional} for numbers. */
    private static final Map<String, Scalar> OPTIONALS = Map.of(
            OptionalInt.class.getName(), Scalar.INT32,
            OptionalLong.class.getName(), Scalar.INT64,
            OptionalDouble.class.getName(), Scalar.FLOAT64);

    BinType read(TypeMirror type, Hints hints) {
        if (hints.broken()) {
            return new BinType.Broken(boxed(type));
        }
        TypeName name = TypeName.get(type);
        Optional<Conversion> conversion = hints.conversion(name);
        if (conversion.isPresent()) {
            Conversion found = conversion.get();
            return new BinType.Converted(boxed(type), found.converter(), found.stored());
        }
        Optional<Scalar> scalar = Scalar.of(name);
        if (scalar.isPresent()) {
            return new BinType.One(scalar.get(), hints.encoding(scalar.get()), name.isPrimitive());
        }
        return switch (type.getKind()) {
            case DECLARED -> declared(name, MoreTypes.asDeclared(type), hints);
            case ARRAY -> array(name, MoreTypes.asArray(type), hints);
            case TYPEVAR -> new BinType.Variable(TypeVariableName.get(MoreTypes.asTypeVariable(type)));
            default -> unsupported(name, type);
        };
    }

    private BinType declared(TypeName name, DeclaredType type, Hints hints) {
        TypeElement element = MoreElements.asType(type.asElement());
        String qualified = element.getQualifiedName().toString();
        if (type.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)
                || type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return new BinType.Unsupported(name, Problem.TYPE_ARGUMENTS_MISSING, List.of(name));
        }
        Optional<Sequence> sequence = Sequence.of(qualified);
        if (sequence.isPresent()) {
            BinType items = element(type, 0, hints);
            return sequence.get().sorted()
                            && !comparable(items, type.getTypeArguments().getFirst())
                    ? new BinType.Unsupported(name, Problem.NOT_COMPARABLE, List.of(name, items.boxed()))
                    : new BinType.Items(sequence.get(), items);
        }
        Optional<MapKind> map = MapKind.of(qualified);
        if (map.isPresent()) {
            return new BinType.MapOf(map.get(), key(type, hints), element(type, 1, hints));
        }
        if (MoreTypes.isTypeOf(Optional.class, type)) {
            return new BinType.OptionalOf(element(type, 0, hints), false);
        }
        Scalar number = OPTIONALS.get(qualified);
        if (number != null) {
            return new BinType.OptionalOf(new BinType.One(number, hints.encoding(number), false), true);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return EnumReader.read(element, this);
        }
        Optional<TypeElement> mixIn = hints.mixIn(element);
        if (mixIn.isPresent()) {
            return embedded(name, mixIn.get(), type, hints);
        }
        if (MoreElements.isAnnotationPresent(element, Embedded.class)) {
            return embedded(name, element, type, hints);
        }
        if (element.getKind() == ElementKind.RECORD) {
            return new BinType.Unsupported(name, Problem.RECORD_NOT_EMBEDDED, List.of(name));
        }
        return unsupported(name, type);
    }

    private BinType embedded(TypeName name, TypeElement declared, DeclaredType type, Hints hints) {
        List<BinType> arguments = type.getTypeArguments().stream()
                .map(argument -> read(argument, hints))
                .toList();
        Form form = AnnotationReader.find(declared, Embedded.class)
                .map(embedded -> Form.valueOf(embedded.text("as")))
                .orElse(Form.MAP);
        return new BinType.EmbeddedRecord(name, ClassName.get(declared), arguments, form, Reach.leadsBack(declared));
    }

    private BinType array(TypeName name, ArrayType type, Hints hints) {
        TypeName component = TypeName.get(type.getComponentType());
        BinType element = read(type.getComponentType(), hints);
        if (element instanceof BinType.OptionalOf) {
            return notOptional(name, element);
        }
        // An array of a generic type cannot be made without a warning.
        return type.getComponentType().getKind() == TypeKind.TYPEVAR
                        || (type.getComponentType().getKind() == TypeKind.DECLARED
                                && !MoreTypes.asDeclared(type.getComponentType())
                                        .getTypeArguments()
                                        .isEmpty())
                ? new BinType.Unsupported(name, Problem.ARRAY_OF_GENERIC, List.of(name, element.boxed()))
                : new BinType.ArrayOf(component, element);
    }

    /** What a collection or an Optional holds: anything but an Optional. */
    private BinType element(DeclaredType type, int index, Hints hints) {
        return notOptional(TypeName.get(type), read(type.getTypeArguments().get(index), hints));
    }

    private static BinType notOptional(TypeName holder, BinType element) {
        return element instanceof BinType.OptionalOf
                ? new BinType.Unsupported(holder, Problem.OPTIONAL_INSIDE, List.of(holder))
                : element;
    }

    private BinType key(DeclaredType type, Hints hints) {
        BinType key = element(type, 0, hints);
        boolean accepted = switch (key) {
            case BinType.One one -> one.encoding().particle(one.scalar()).mapKey();
            case BinType.EnumConstant constant -> true;
            case BinType.Converted converted ->
                converted.particle().filter(particle -> particle.mapKey()).isPresent();
            case BinType.Unsupported reported -> true;
            case BinType.Broken broken -> true;
            case BinType.Items items -> false;
            case BinType.ArrayOf array -> false;
            case BinType.MapOf map -> false;
            case BinType.OptionalOf optional -> false;
            case BinType.EmbeddedRecord record -> false;
            case BinType.Variable variable -> false;
        };
        return accepted ? key : new BinType.Unsupported(key.boxed(), Problem.MAP_KEY_TYPE, List.of(key.boxed()));
    }

    /** Whether Java can sort such values without being told how. */
    private static boolean comparable(BinType type, TypeMirror written) {
        return switch (type) {
            case BinType.One one ->
                switch (one.scalar()) {
                    case BYTES, GEO_POINT, GEO_JSON, HLL -> false;
                    default -> true;
                };
            case BinType.EnumConstant constant -> true;
            case BinType.Converted converted -> Implementations.ordered(written);
            case BinType.EmbeddedRecord record -> Implementations.ordered(written);
            case BinType.Unsupported reported -> true;
            case BinType.Broken broken -> true;
            case BinType.Items items -> false;
            case BinType.ArrayOf array -> false;
            case BinType.MapOf map -> false;
            case BinType.OptionalOf optional -> false;
            case BinType.Variable variable -> false;
        };
    }

    private static TypeName boxed(TypeMirror type) {
        TypeName name = TypeName.get(type);
        return name.isPrimitive() ? name.box() : name;
    }

    private static BinType unsupported(TypeName name, TypeMirror type) {
        TypeName erased = type.getKind() == TypeKind.DECLARED
                ? ClassName.get(MoreElements.asType(MoreTypes.asElement(type)))
                : name;
        return new BinType.Unsupported(
                name, Problem.TYPE_UNSUPPORTED, List.of(name, INSTEAD.getOrDefault(erased.toString(), SUPPORTED)));
    }
}
