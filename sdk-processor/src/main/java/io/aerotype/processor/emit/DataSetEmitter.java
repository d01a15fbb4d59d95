package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import java.util.Arrays;
import java.util.Collection;

/** {@code UserDataSet}: the handle, with typed bins and keys. */
final class DataSetEmitter {
    private final RecordModel record;
    private final Storage.InSet place;
    private final ConstantNames constants;
    private final ClassName handle;
    private final ClassName codec;
    private final ClassName write;

    DataSetEmitter(RecordModel record, Storage.InSet place, ConstantNames constants) {
        this.record = record;
        this.place = place;
        this.constants = constants;
        this.handle = record.generated("DataSet");
        this.codec = record.generated("Codec");
        this.write = record.generated("Write");
    }

    TypeSpec.Builder emit() {
        IdAccess id = IdAccess.of(record.id().orElseThrow());
        TypeName idType = id.type();
        TypeSpec.Builder type = Sources.type(record, "DataSet")
                .addJavadoc(
                        "Bins and keys of {@link $T}, stored in {@code $L}. Change the record, not this file.",
                        record.type(),
                        place.set().isEmpty() ? place.namespace() : place.namespace() + "." + place.set())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TYPED_DATA_SET, record.type(), write));
        record.stored().map(this::bin).forEachOrdered(type::addField);
        type.addMethod(constructor())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("In namespace {@code $L}.", place.namespace())
                        .addModifiers(PUBLIC, STATIC)
                        .returns(handle)
                        .addStatement(
                                place.namespace().contains("${")
                                        ? CodeBlock.of(
                                                "return of($T.resolve($S))",
                                                RuntimeTypes.PLACEHOLDERS,
                                                place.namespace())
                                        : CodeBlock.of("return of($S)", place.namespace()))
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("In another namespace.")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(handle)
                        .addParameter(String.class, "namespace")
                        .addStatement("return new $T(namespace)", handle)
                        .build())
                .addMethod(MethodSpec.methodBuilder("id")
                        .addJavadoc("The key of one record.")
                        .addModifiers(PUBLIC)
                        .returns(ParameterizedTypeName.get(RuntimeTypes.TYPED_KEY, record.type(), write))
                        .addParameter(idType, "id")
                        .addStatement(
                                id.converted()
                                        ? CodeBlock.of("return typed(dataSet().idOf($T.ID_CODEC.toStored(id)))", codec)
                                        : CodeBlock.of("return typed(dataSet().id(id))"))
                        .build());
        if (!(idType instanceof ArrayTypeName)) {
            type.addMethod(ids(id, ArrayTypeName.of(idType), CodeBlock.of("$T.asList(ids)", Arrays.class))
                    .varargs()
                    .build());
        }
        return type.addMethod(ids(
                                id,
                                ParameterizedTypeName.get(ClassName.get(Collection.class), boxed(idType)),
                                CodeBlock.of("ids"))
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .returns(write)
                        .addParameter(RuntimeTypes.WRITE_TARGET, "target")
                        .addStatement("return new $T(target)", write)
                        .build());
    }

    private FieldSpec bin(ComponentModel component) {
        BinClass binClass = BinClass.of(component.binType(), record.type(), false);
        return FieldSpec.builder(binClass.type(), component.name(), PUBLIC, FINAL)
                .addJavadoc("$L, in bin {@code $L}.", Sources.link(record, component), component.binName())
                .initializer(binClass.made(
                        CodeBlock.of("$T.of($T.$L)", RuntimeTypes.LOCATION, codec, constants.of(component))))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(String.class, "namespace")
                .addStatement("super($T.of(namespace, $S), $T.INSTANCE)", RuntimeTypes.DATA_SET, place.set(), codec)
                .build();
    }

    private MethodSpec.Builder ids(IdAccess id, TypeName parameter, CodeBlock collection) {
        return MethodSpec.methodBuilder("ids")
                .addJavadoc("The keys of several records.")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.TYPED_KEYS, record.type(), write))
                .addParameter(parameter, "ids")
                .addStatement(
                        "return new $T<>(this, dataSet().ids($L))",
                        RuntimeTypes.TYPED_KEYS,
                        id.converted()
                                ? CodeBlock.of("$L.stream().map($T.ID_CODEC::toStored).toList()", collection, codec)
                                : CodeBlock.of("ids"));
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }
}
