package io.aerotype.processor.projection;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.emit.CodecEmitter;
import io.aerotype.processor.emit.ConstantNames;
import io.aerotype.processor.emit.GeneratedFile;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.emit.Sources;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;

/** {@code UserNameProjection}: which bins to read, and how. */
public final class ProjectionEmitter {
    private static final String ROLE = "Projection";

    private ProjectionEmitter() {}

    /** The file of a projection in which the rules found nothing. */
    public static GeneratedFile emit(ProjectionModel projection) {
        Declaration declaration = projection.declaration();
        RecordModel source = projection.source().orElseThrow();
        RecordModel picked = projection.picked();
        ClassName type = declaration.generated(ROLE);
        TypeSpec.Builder reads = Sources.type(declaration, ROLE)
                .addJavadoc(
                        "Reads {@link $T} from records of {@link $T}. Change the record, not this file.",
                        declaration.type(),
                        source.type())
                .addSuperinterface(
                        ParameterizedTypeName.get(RuntimeTypes.PROJECTION, source.type(), declaration.type()))
                .addField(FieldSpec.builder(type, "INSTANCE", PRIVATE, STATIC, FINAL)
                        .initializer("new $T()", type)
                        .build());
        new CodecEmitter(picked, new ConstantNames(picked)).addReadingTo(reads);
        reads.addMethod(MethodSpec.methodBuilder("of")
                .addJavadoc("The projection; it has no state.")
                .addModifiers(PUBLIC, STATIC)
                .returns(type)
                .addStatement("return INSTANCE")
                .build());
        return Sources.file(declaration, reads.build());
    }

    /** An empty class of the same name, for a projection with mistakes. */
    public static GeneratedFile skeleton(ProjectionModel projection) {
        return Sources.file(
                projection.declaration(),
                Sources.type(projection.declaration(), ROLE).build());
    }
}
