package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;
import io.aerotype.annotation.MixIn;
import io.aerotype.annotation.TypeName;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Construction;
import io.aerotype.processor.model.Member;
import io.aerotype.processor.model.Variant;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads one class whose objects are stored: its components, and how it is built from them. */
final class VariantReader {
    private final Types compiler;
    private final ComponentReader components;
    private final MemberReader members;

    VariantReader(Types compiler, ComponentReader components, MemberReader members) {
        this.compiler = compiler;
        this.components = components;
        this.members = members;
    }

    /** A record, or another class that is annotated itself. */
    Variant read(TypeElement type, Hints hints, Consumer<Diagnostic> mistakes) {
        List<ComponentModel> read = new ArrayList<>();
        Map<String, TypeMirror> types = new HashMap<>();
        if (type.getKind() == ElementKind.RECORD) {
            readRecord(type, type, hints, read, types, mistakes);
        } else {
            readFields(type, hints, read, types, mistakes);
        }
        readComputed(type, hints, read, mistakes);
        Construction construction =
                new ConstructionReader(compiler, members, types, mistakes).read(type, read, Optional.empty(), "");
        return variant(type, construction, read);
    }

    /** A class that a record describes. */
    Variant readMixIn(TypeElement mixIn, TypeElement target, Hints hints, Consumer<Diagnostic> mistakes) {
        List<ComponentModel> read = new ArrayList<>();
        Map<String, TypeMirror> types = new HashMap<>();
        readRecord(mixIn, target, hints, read, types, mistakes);
        String factory = AnnotationReader.find(mixIn, MixIn.class)
                .map(annotation -> annotation.text("factory"))
                .orElse("");
        Construction construction = new ConstructionReader(compiler, members, types, mistakes)
                .read(target, read, Optional.of(mixIn), factory);
        return variant(target, construction, read);
    }

    private static Variant variant(TypeElement type, Construction construction, List<ComponentModel> components) {
        String tag = AnnotationReader.find(type, TypeName.class)
                .map(name -> name.text("value"))
                .orElse(type.getSimpleName().toString());
        return new Variant(ClassName.get(type), tag, construction, components, Origin.of(type));
    }

    private void readRecord(
            TypeElement type,
            TypeElement target,
            Hints hints,
            List<ComponentModel> read,
            Map<String, TypeMirror> types,
            Consumer<Diagnostic> mistakes) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            // The compiler knows positions of the component's field, not of the component.
            Element place = fields.stream()
                    .filter(field -> field.getSimpleName().contentEquals(name))
                    .findFirst()
                    .<Element>map(field -> field)
                    .orElse(component);
            Member access = type.equals(target)
                    ? Member.method(name)
                    : members.reader(target, name, component.asType()).orElseGet(() -> {
                        mistakes.accept(Problem.MIXIN_COMPONENT.at(Origin.of(place), target.getSimpleName(), name));
                        return Member.method(name);
                    });
            types.put(name, component.asType());
            read.add(components.read(place, name, component.asType(), access, false, read.size(), hints, mistakes));
        }
    }

    /** The fields of the class and of those it extends, theirs first. */
    private void readFields(
            TypeElement type,
            Hints hints,
            List<ComponentModel> read,
            Map<String, TypeMirror> types,
            Consumer<Diagnostic> mistakes) {
        DeclaredType self = MoreTypes.asDeclared(type.asType());
        for (TypeElement owner : lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (field.getModifiers().contains(Modifier.STATIC)
                        || field.getModifiers().contains(Modifier.TRANSIENT)
                        || AnnotationReader.find(field, Ignore.class).isPresent()) {
                    continue;
                }
                String name = field.getSimpleName().toString();
                if (!ComponentReader.marked(field)) {
                    mistakes.accept(Problem.FIELD_UNDECIDED.at(Origin.of(field), name, type.getSimpleName()));
                    continue;
                }
                TypeMirror fieldType = compiler.asMemberOf(self, field);
                Optional<Member> access = members.reader(type, name, fieldType);
                if (access.isEmpty()) {
                    mistakes.accept(Problem.FIELD_UNREADABLE.at(Origin.of(field), name, type.getSimpleName()));
                }
                types.put(name, fieldType);
                read.add(components.read(
                        field,
                        name,
                        fieldType,
                        access.orElse(Member.field(name)),
                        false,
                        read.size(),
                        hints,
                        mistakes));
            }
        }
    }

    private List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        TypeElement owner = type;
        while (!owner.getQualifiedName().contentEquals("java.lang.Object")) {
            lineage.add(owner);
            if (owner.getSuperclass().getKind() != TypeKind.DECLARED) {
                break;
            }
            owner = MoreElements.asType(
                    MoreTypes.asDeclared(owner.getSuperclass()).asElement());
        }
        Collections.reverse(lineage);
        return lineage;
    }

    /** What methods compute that say they are an id or a bin. */
    private void readComputed(TypeElement type, Hints hints, List<ComponentModel> read, Consumer<Diagnostic> mistakes) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            boolean said = AnnotationReader.find(method, Id.class).isPresent()
                    || AnnotationReader.find(method, Bin.class).isPresent();
            if (!said || read.stream().anyMatch(component -> component.name().equals(name))) {
                continue; // an accessor repeats its component's annotations
            }
            if (!method.getParameters().isEmpty()
                    || method.getReturnType().getKind() == TypeKind.VOID
                    || method.getModifiers().contains(Modifier.STATIC)
                    || method.getModifiers().contains(Modifier.PRIVATE)) {
                mistakes.accept(Problem.COMPUTED_UNUSABLE.at(Origin.of(method), name));
                continue;
            }
            read.add(components.read(
                    method, name, method.getReturnType(), Member.method(name), true, read.size(), hints, mistakes));
        }
    }
}
