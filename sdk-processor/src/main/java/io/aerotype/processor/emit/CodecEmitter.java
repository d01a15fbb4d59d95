package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Indexed;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** {@code UserCodec}: a constant per component, and the two directions. */
final class CodecEmitter {
    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;
    private final ComponentsCode code;
    private final String variable;

    CodecEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
        this.code = new ComponentsCode(record, constants);
        this.variable = variable(record.type().simpleName());
    }

    TypeSpec emit() {
        boolean inSet = record.storage() instanceof Storage.InSet;
        TypeSpec.Builder type = Sources.type(record, "Codec")
                .addJavadoc(
                        "Turns {@link $T} into stored values and back. Change the record, not this file.",
                        record.type())
                .addSuperinterface(ParameterizedTypeName.get(
                        inSet ? RuntimeTypes.RECORD_CODEC : RuntimeTypes.COMPONENTS_CODEC, record.type()))
                .addField(FieldSpec.builder(codec, "INSTANCE", PUBLIC, STATIC, FINAL)
                        .addJavadoc("The codec; it has no state.")
                        .initializer("new $T()", codec)
                        .build());
        code.constants().forEachOrdered(type::addField);
        type.addField(code.list())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(code.type())
                .addMethod(code.components())
                .addMethod(code.read())
                .addMethod(write(inSet));
        if (inSet) {
            type.addMethod(id());
            record.marked(Generation.class).map(this::generation).forEachOrdered(type::addMethod);
            if (record.marked(Indexed.class).findAny().isPresent()) {
                type.addMethod(indexes());
            }
        }
        return type.build();
    }

    private MethodSpec write(boolean inSet) {
        MethodSpec.Builder method = ComponentsCode.overriding("write")
                .addParameter(record.type(), variable)
                .addParameter(RuntimeTypes.BIN_WRITER, ComponentsCode.BINS);
        Stream<ComponentModel> order = inSet
                ? record.stored()
                // The map of an embedded record promises to be ordered by key, as a server orders keys.
                : record.stored().sorted((left, right) -> Utf8.compare(left.binName(), right.binName()));
        order.forEachOrdered(component -> method.addStatement(
                "$L.put($L, $L.$L())", ComponentsCode.BINS, constants.of(component), variable, component.name()));
        return method.build();
    }

    private MethodSpec id() {
        return ComponentsCode.overriding("id")
                .returns(RuntimeTypes.VALUE)
                .addParameter(record.type(), variable)
                .addStatement(
                        "return $T.get($L.$L())",
                        RuntimeTypes.VALUE,
                        variable,
                        record.id().orElseThrow().name())
                .build();
    }

    private MethodSpec generation(ComponentModel generation) {
        return ComponentsCode.overriding("generation")
                .returns(TypeName.INT)
                .addParameter(record.type(), variable)
                .addStatement("return $L.$L()", variable, generation.name())
                .build();
    }

    private MethodSpec indexes() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.DECLARED_INDEX);
        CodeBlock indexes =
                CodeBlock.join(record.marked(Indexed.class).map(this::index).toList(), ",\n");
        return ComponentsCode.overriding("indexes")
                .returns(list)
                .addStatement("return $T.of(\n$L)", List.class, indexes)
                .build();
    }

    private CodeBlock index(ComponentModel component) {
        IndexModel index = IndexModel.of(record, component);
        return CodeBlock.of(
                "new $T($S, $S, $T.$L, $T.$L)",
                RuntimeTypes.DECLARED_INDEX,
                index.name(),
                component.binName(),
                RuntimeTypes.INDEX_TYPE,
                index.kind(),
                RuntimeTypes.INDEX_COLLECTION_TYPE,
                index.collection());
    }

    private static String variable(String simpleName) {
        String name = ComponentsCode.decapitalize(simpleName);
        return name.equals(ComponentsCode.BINS) || !SourceVersion.isName(name) ? "value" : name;
    }
}
