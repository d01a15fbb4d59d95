package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.annotation.Id;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An annotated type, as written. It may be wrong in any way; the rules say so.
 *
 * @param type the class whose instances are stored
 * @param declared the annotated class, after which the generated ones are called: another one than {@code type} for a
 *     mix-in
 * @param variables its type parameters
 * @param visible whether it and all that encloses it is public, so that what is generated can be, too
 * @param generatedAnnotation whether its module can see the {@code Generated} annotation
 * @param storage where its instances are kept
 * @param tag where a sealed interface keeps which of its types an object is
 * @param variants the classes that are built: one, or those that a sealed interface permits
 * @param schema the version of its schema, if it has one
 * @param unknownBins what becomes of bins it does not know
 * @param origin the annotated type
 */
public record RecordModel(
        ClassName type,
        ClassName declared,
        List<TypeVariableName> variables,
        boolean visible,
        boolean generatedAnnotation,
        Storage storage,
        Optional<TagModel> tag,
        List<Variant> variants,
        Optional<SchemaModel> schema,
        UnknownBins unknownBins,
        Origin origin) {

    /** The annotated class from the outside. */
    public Declaration declaration() {
        return new Declaration(declared, visible, generatedAnnotation, origin);
    }

    /** A record that has some of this one's components, under its names, and is stored where this one is. */
    public RecordModel projected(Declaration other, List<ComponentModel> chosen) {
        List<String> names = chosen.stream().map(ComponentModel::name).toList();
        return new RecordModel(
                other.type(),
                other.type(),
                List.of(),
                other.visible(),
                other.generatedAnnotation(),
                storage,
                Optional.empty(),
                List.of(new Variant(other.type(), "", new Construction.Constructor(names), chosen, other.origin())),
                schema,
                UnknownBins.IGNORE,
                other.origin());
    }

    /** All components, in order: of a sealed interface those of all its types, one for each name. */
    public List<ComponentModel> components() {
        if (variants.size() == 1) {
            return variants.getFirst().components();
        }
        List<ComponentModel> union = new ArrayList<>();
        for (Variant variant : variants) {
            variant.components().stream()
                    .filter(component ->
                            union.stream().noneMatch(known -> known.name().equals(component.name())))
                    .forEachOrdered(union::add);
        }
        return union;
    }

    /** The components that have a bin, in order. */
    public Stream<ComponentModel> stored() {
        return components().stream().filter(ComponentModel::stored);
    }

    /** The simple names of the classes whose members the generated code uses because of what the record is made of. */
    public Set<String> classNames() {
        Set<String> names = new HashSet<>(type.simpleNames());
        variants.forEach(variant -> names.addAll(variant.type().simpleNames()));
        components().stream()
                .flatMap(component -> component.binType().flatten())
                .forEach(part -> {
                    if (part instanceof BinType.EnumConstant constant) {
                        names.addAll(constant.type().simpleNames());
                    } else if (part instanceof BinType.EmbeddedRecord embedded) {
                        names.addAll(embedded.codec().simpleNames());
                    }
                });
        return names;
    }

    /** The components that carry the annotation, in order. */
    public Stream<ComponentModel> marked(Class<? extends Annotation> annotation) {
        return components().stream().filter(component -> component.is(annotation));
    }

    /** The component that identifies a record. */
    public Optional<ComponentModel> id() {
        return marked(Id.class).findFirst();
    }

    /** Whether the component belongs to every class that is built. */
    public boolean common(ComponentModel component) {
        return variants.stream().allMatch(variant -> variant.has(component));
    }

    /** The class whose instances are stored, with its type parameters. */
    public TypeName typeName() {
        return variables.isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new));
    }

    /** The class generated for this record that all others are nested in: {@code UserDataSet}, {@code AddressCodec}. */
    public String mainRole() {
        return switch (storage) {
            case Storage.InSet set -> "DataSet";
            case Storage.InBin bin -> "Codec";
        };
    }

    /** The generated class that plays a role for this record: {@code UserDataSet}, {@code UserDataSet.Write}. */
    public ClassName generated(String role) {
        ClassName main = generated(declared, mainRole());
        return role.equals(mainRole()) ? main : main.nestedClass(role);
    }

    /** The generated class that plays a role for a type: {@code UserDataSet}; {@code Shop_UserDataSet} if it is nested. */
    public static ClassName generated(ClassName type, String role) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + role);
    }
}
