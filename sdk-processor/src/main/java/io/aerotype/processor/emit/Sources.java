package io.aerotype.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Variant;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
public final class Sources {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "io.aerotype.processor.RecordProcessor";

    private Sources() {}

    /** A final class for the record, as visible as the record; nested in the one generated for it, or that one. */
    static TypeSpec.Builder type(RecordModel record, String role) {
        return role.equals(record.mainRole())
                ? type(record.declaration(), role)
                : visible(TypeSpec.classBuilder(role).addModifiers(Modifier.STATIC), record.visible());
    }

    /** A final class for an annotated type, as visible as the type. */
    public static TypeSpec.Builder type(Declaration declaration, String role) {
        TypeSpec.Builder type = visible(TypeSpec.classBuilder(declaration.generated(role)), declaration.visible());
        if (declaration.generatedAnnotation()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        return type;
    }

    private static TypeSpec.Builder visible(TypeSpec.Builder type, boolean visible) {
        return type.addModifiers(
                visible ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL} : new Modifier[] {Modifier.FINAL});
    }

    /** What a comment calls a component: a link to what reads it. */
    static CodeBlock link(RecordModel record, ComponentModel component) {
        ClassName owner = record.variants().stream()
                .filter(variant -> variant.has(component))
                .findFirst()
                .map(Variant::type)
                .orElse(record.type());
        return CodeBlock.of("{@link $T#$L}", owner, component.access().read());
    }

    static GeneratedFile file(RecordModel record, TypeSpec type) {
        return file(record.declaration(), type);
    }

    /** The file of a class generated for an annotated type. */
    public static GeneratedFile file(Declaration declaration, TypeSpec type) {
        return GeneratedFile.of(JavaFile.builder(declaration.type().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build());
    }
}
