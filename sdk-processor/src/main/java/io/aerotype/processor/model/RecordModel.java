package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import io.aerotype.annotation.Id;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated record, as written. It may be wrong in any way; the rules say so.
 *
 * @param type the record's class
 * @param visible whether the record and all that encloses it is public, so that what is generated can be, too
 * @param generatedAnnotation whether the record's module can see the {@code Generated} annotation
 * @param storage where its instances are kept
 * @param components its components, in order
 * @param origin the record
 */
public record RecordModel(
        ClassName type,
        boolean visible,
        boolean generatedAnnotation,
        Storage storage,
        List<ComponentModel> components,
        Origin origin) {

    /** The record from the outside. */
    public Declaration declaration() {
        return new Declaration(type, visible, generatedAnnotation, origin);
    }

    /** Another record that has some of this one's components and is stored where this one is. */
    public RecordModel projected(Declaration other, List<ComponentModel> chosen) {
        return new RecordModel(
                other.type(), other.visible(), other.generatedAnnotation(), storage, chosen, other.origin());
    }

    /** The components that have a bin, in order. */
    public Stream<ComponentModel> stored() {
        return components.stream().filter(ComponentModel::stored);
    }

    /** The components that carry the annotation, in order. */
    public Stream<ComponentModel> marked(Class<? extends Annotation> annotation) {
        return components.stream().filter(component -> component.is(annotation));
    }

    /** The component that identifies a record. */
    public Optional<ComponentModel> id() {
        return marked(Id.class).findFirst();
    }

    /** The generated class that plays a role for this record: {@code UserWrite}; {@code Shop_UserWrite} if it is nested. */
    public ClassName generated(String role) {
        return generated(type, role);
    }

    /** The generated class that plays a role for a record. */
    public static ClassName generated(ClassName record, String role) {
        return ClassName.get(record.packageName(), String.join("_", record.simpleNames()) + role);
    }
}
