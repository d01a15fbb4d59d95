package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.TypeTag;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.SchemaModel;
import io.aerotype.processor.model.TagModel;
import io.aerotype.processor.model.UnknownBins;
import io.aerotype.processor.model.Variant;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated type into a model, every fact with its origin. */
public final class RecordReader {
    private static final String UPGRADE = "io.aerotype.spi.Upgrade";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Types compiler;
    private final TypeReader types;
    private final ConversionReader converters;
    private final ComponentReader components;

    /** The modules of this round that can see the annotation of generated classes; to ask the compiler takes its time. */
    private final Map<ModuleElement, Boolean> seesGenerated = new HashMap<>();

    public RecordReader(Elements elements, Types compiler) {
        this.elements = elements;
        this.compiler = compiler;
        this.types = new TypeReader();
        this.converters = new ConversionReader(compiler, types);
        this.components = new ComponentReader(types, converters);
    }

    /** Reads the type. */
    public Discovery read(TypeElement type) {
        List<Diagnostic> mistakes = new ArrayList<>(Storable.mistakes(type));
        boolean readable = mistakes.isEmpty();
        List<Variant> variants = readable ? variants(type, mistakes::add) : List.of();
        Declaration declaration = declaration(type);
        RecordModel record = new RecordModel(
                readable ? ClassName.get(target(type)) : ClassName.get(type),
                declaration.type(),
                type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                declaration.visible(),
                declaration.generatedAnnotation(),
                StorageReader.read(type),
                tag(type),
                variants,
                schema(type, mistakes::add),
                unknownBins(type),
                declaration.origin());
        return new Discovery(record, mistakes, readable, Waiting.in(type, mistakes));
    }

    /** Reads of a type what generated code sees from the outside. */
    public Declaration declaration(TypeElement type) {
        return new Declaration(
                ClassName.get(type),
                Visibility.effectiveVisibilityOfElement(type) == Visibility.PUBLIC,
                seesGenerated.computeIfAbsent(
                        elements.getModuleOf(type), module -> elements.getTypeElement(module, GENERATED) != null),
                Origin.of(type));
    }

    /** How a value of a type would be stored in a bin, if nothing else is said about it. */
    public BinType stored(TypeMirror type) {
        return types.read(type, Hints.NONE);
    }

    private List<Variant> variants(TypeElement type, Consumer<Diagnostic> mistakes) {
        Hints hints = Hints.of(type, converters, mistakes);
        VariantReader reader = new VariantReader(
                compiler, components, new MemberReader(elements, compiler, MoreElements.getPackage(type)));
        TypeElement target = target(type);
        if (!target.equals(type)) {
            return List.of(reader.readMixIn(type, target, hints, mistakes));
        }
        return leaves(type).map(leaf -> reader.read(leaf, hints, mistakes)).toList();
    }

    /** The classes that are built: those a sealed type permits, in the order it names them. */
    private static Stream<TypeElement> leaves(TypeElement type) {
        return Reach.sealed(type) ? Reach.permitted(type).stream().flatMap(RecordReader::leaves) : Stream.of(type);
    }

    private static TypeElement target(TypeElement type) {
        return AnnotationReader.find(type, MixIn.class)
                .flatMap(mixIn -> mixIn.type("value"))
                .map(target -> MoreElements.asType(target.asElement()))
                .orElse(type);
    }

    private static Optional<TagModel> tag(TypeElement type) {
        if (!Reach.sealed(type)) {
            return Optional.empty();
        }
        return Optional.of(AnnotationReader.find(type, TypeTag.class)
                .map(tag -> new TagModel(tag.text("value"), tag.origin("value")))
                .orElseGet(() -> new TagModel("type", Origin.of(type))));
    }

    private Optional<SchemaModel> schema(TypeElement type, Consumer<Diagnostic> mistakes) {
        return AnnotationReader.find(type, Schema.class)
                .map(schema -> new SchemaModel(
                        schema.number("version"),
                        schema.text("bin"),
                        schema.values("upgrades").stream()
                                .flatMap(value -> upgrade(schema, value, mistakes).stream())
                                .toList(),
                        schema.origin()));
    }

    private Optional<ClassName> upgrade(AnnotationReader schema, AnnotationValue value, Consumer<Diagnostic> mistakes) {
        return AnnotationReader.asType(value).map(type -> {
            TypeElement element = MoreElements.asType(type.asElement());
            if (Implementations.of(compiler, type, UPGRADE).isEmpty() || !Implementations.constructible(element)) {
                mistakes.accept(Problem.UPGRADE_TYPE.at(schema.origin(value), element.getSimpleName()));
            }
            return ClassName.get(element);
        });
    }

    private static UnknownBins unknownBins(TypeElement type) {
        return AnnotationReader.find(type, DataSet.class)
                .or(() -> AnnotationReader.find(type, Embedded.class))
                .map(annotation -> UnknownBins.valueOf(annotation.text("unknownBins")))
                .orElse(UnknownBins.IGNORE);
    }
}
