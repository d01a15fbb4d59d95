package io.aerotype.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.RecordModel;
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

    static GeneratedFile file(RecordModel record, TypeSpec type) {
        return GeneratedFile.of(JavaFile.builder(record.type().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build());
    }
}
