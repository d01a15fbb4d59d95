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
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.SchemaModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.UnknownBins;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserDataSet.Codec}, {@code AddressCodec}: a constant per component, and the two directions. */
public final class CodecEmitter {
    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;
    private final List<Constant> components;

    /** For a record, with the names of its constants. */
    public CodecEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
        this.components = components();
    }

    TypeSpec.Builder emit() {
        boolean inSet = record.storage() instanceof Storage.InSet;
        boolean generic = !record.variables().isEmpty();
        TypeSpec.Builder type = Sources.type(record, "Codec")
                .addTypeVariables(record.variables())
                .addSuperinterface(ParameterizedTypeName.get(
                        inSet ? RuntimeTypes.RECORD_CODEC : RuntimeTypes.COMPONENTS_CODEC, record.typeName()));
        CodeBlock.Builder comment =
                CodeBlock.builder().add("Turns {@link $T} into stored values and back.", record.type());
        if (!inSet) {
            comment.add(" Change the record, not this file.");
        }
        record.variables()
                .forEach(variable -> comment.add("\n\n@param <$L> the record's {@code $L}", variable, variable));
        type.addJavadoc(comment.build());
        if (!generic) {
            type.addField(FieldSpec.builder(codec, "INSTANCE", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The codec; it has no state.")
                    .initializer("new $T()", codec)
                    .build());
        }
        addConstants(type, generic);
        if (inSet) {
            new SetCodec(record).addConstants(type);
        }
        addMethods(type, generic);
        new CodecWrite(record, constants).addTo(type);
        if (inSet) {
            new SetCodec(record).addTo(type);
        }
        if (record.unknownBins() == UnknownBins.FAIL) {
            type.addMethod(overriding("refusesUnknown")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        return type;
    }

    /** Adds to a class what reads, and nothing that writes; the record is not generic. */
    public void addReadingTo(TypeSpec.Builder type) {
        addConstants(type, false);
        addMethods(type, false);
    }

    private void addConstants(TypeSpec.Builder type, boolean generic) {
        components.forEach(each -> type.addField(generic ? instance(each) : constant(each)));
        type.addField(list(generic));
        schema(type);
    }

    private void addMethods(TypeSpec.Builder type, boolean generic) {
        type.addMethod(constructor(generic)).addMethod(type(generic)).addMethod(componentsAccessor(generic));
        new CodecRead(record, constants).addTo(type);
    }

    /** A constant: what it is called, its type, and how it is made. */
    private record Constant(String name, TypeName type, CodeBlock value) {}

    private List<Constant> components() {
        List<Constant> all = new ArrayList<>();
        TypeName text = ParameterizedTypeName.get(RuntimeTypes.COMPONENT, ClassName.get(String.class));
        record.tag()
                .ifPresent(tag -> all.add(new Constant(
                        "TAG",
                        text,
                        CodeBlock.of("$T.of($S, $T.TEXT)", RuntimeTypes.COMPONENT, tag.bin(), RuntimeTypes.CODECS))));
        TypeName number = ParameterizedTypeName.get(RuntimeTypes.COMPONENT, ClassName.get(Integer.class));
        record.schema()
                .ifPresent(schema -> all.add(new Constant(
                        "SCHEMA",
                        number,
                        CodeBlock.of(
                                "$T.of($S, $T.INT32)", RuntimeTypes.COMPONENT, schema.bin(), RuntimeTypes.CODECS))));
        record.stored()
                .map(component -> new Constant(
                        constants.of(component),
                        ParameterizedTypeName.get(RuntimeTypes.COMPONENT, held(component.binType())),
                        ComponentExpression.of(record, component)))
                .forEachOrdered(all::add);
        return all;
    }

    private static FieldSpec constant(Constant constant) {
        return FieldSpec.builder(constant.type(), constant.name(), STATIC, FINAL)
                .initializer(constant.value())
                .build();
    }

    private static FieldSpec instance(Constant constant) {
        return FieldSpec.builder(constant.type(), constant.name(), PRIVATE, FINAL)
                .build();
    }

    private MethodSpec constructor(boolean generic) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (!generic) {
            return constructor.addModifiers(PRIVATE).build();
        }
        constructor
                .addJavadoc("Each type parameter as it is stored.")
                .addModifiers(record.visible() ? new Modifier[] {PUBLIC} : new Modifier[0]);
        for (TypeVariableName variable : record.variables()) {
            constructor.addParameter(
                    ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, variable),
                    CodecExpression.variable(new BinType.Variable(variable)));
        }
        components.forEach(each -> constructor.addStatement("this.$L = $L", each.name(), each.value()));
        return constructor.addStatement("this.COMPONENTS = $L", listed()).build();
    }

    private FieldSpec list(boolean generic) {
        TypeName anyComponent =
                ParameterizedTypeName.get(RuntimeTypes.COMPONENT, WildcardTypeName.subtypeOf(Object.class));
        FieldSpec.Builder field = FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(List.class), anyComponent), "COMPONENTS", PRIVATE, FINAL);
        return generic
                ? field.build()
                : field.addModifiers(STATIC).initializer(listed()).build();
    }

    private CodeBlock listed() {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                CodeBlock.join(
                        components.stream()
                                .map(each -> CodeBlock.of("$L", each.name()))
                                .toList(),
                        ",$W"));
    }

    private void schema(TypeSpec.Builder type) {
        if (record.schema().isEmpty()) {
            return;
        }
        SchemaModel schema = record.schema().get();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("SCHEMA"));
        arguments.add(CodeBlock.of("$L", schema.version()));
        schema.upgrades().forEach(upgrade -> arguments.add(CodeBlock.of("new $T()", upgrade)));
        type.addField(FieldSpec.builder(RuntimeTypes.SCHEMA_VERSION, "VERSION", PRIVATE, STATIC, FINAL)
                        .initializer("$T.of($L)", RuntimeTypes.SCHEMA_VERSION, CodeBlock.join(arguments, ", "))
                        .build())
                .addMethod(overriding("schema")
                        .returns(RuntimeTypes.SCHEMA_VERSION)
                        .addStatement("return VERSION")
                        .build());
    }

    private MethodSpec type(boolean generic) {
        MethodSpec.Builder type =
                overriding("type").returns(ParameterizedTypeName.get(ClassName.get(Class.class), record.typeName()));
        if (!generic) {
            return type.addStatement("return $T.class", record.type()).build();
        }
        return type.addStatement("return $T.generic($T.class)", RuntimeTypes.CODECS, record.type())
                .build();
    }

    private MethodSpec componentsAccessor(boolean generic) {
        return overriding("components")
                .returns(list(generic).type)
                .addStatement("return COMPONENTS")
                .build();
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }

    /** The type a component's constant speaks of: what an {@code Optional} holds. */
    static TypeName held(BinType type) {
        return type.present().boxed();
    }
}
