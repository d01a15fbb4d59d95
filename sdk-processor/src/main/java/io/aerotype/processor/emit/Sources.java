package io.aerotype.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Variant;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
final class Sources {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "io.aerotype.processor.RecordProcessor";

    private Sources() {}

    /** A final class for the record, as visible as the record. */
    static TypeSpec.Builder type(RecordModel record, String role) {
        TypeSpec.Builder type = TypeSpec.classBuilder(record.generated(role)).addModifiers(Modifier.FINAL);
        if (record.visible()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (record.generatedAnnotation()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        return type;
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
        return GeneratedFile.of(JavaFile.builder(record.declared().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build());
    }
}
