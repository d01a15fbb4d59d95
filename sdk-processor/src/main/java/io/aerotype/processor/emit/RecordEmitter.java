package io.aerotype.processor.emit;

import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import java.util.stream.Stream;

/** The file generated for a record: a class with others nested in it. One file costs a build less than four. */
public final class RecordEmitter {
    private RecordEmitter() {}

    /** The file of a record in which the rules found nothing. */
    public static GeneratedFile emit(RecordModel record) {
        ConstantNames constants = new ConstantNames(record);
        CodecEmitter codec = new CodecEmitter(record, constants);
        TypeSpec.Builder main = switch (record.storage()) {
            case Storage.InSet place ->
                new DataSetEmitter(record, place, constants)
                        .emit()
                        .addType(codec.emit().build())
                        .addType(new WriteEmitter(record, constants).emit())
                        .addType(new PatchEmitter(record, constants).emit());
            case Storage.InBin bin when !navigable(record) -> codec.emit();
            case Storage.InBin bin ->
                codec.emit()
                        .addType(new EmbeddedBinEmitter(record, constants).emit())
                        .addType(new EmbeddedWriteEmitter(record, constants).emit());
        };
        return Sources.file(record, main.build());
    }

    /** Empty types of the same names, for a record with mistakes. */
    public static GeneratedFile skeleton(RecordModel record) {
        TypeSpec.Builder main = Sources.type(record, record.mainRole());
        switch (record.storage()) {
            case Storage.InSet place ->
                Stream.of("Codec", "Write", "Patch")
                        .forEachOrdered(
                                role -> main.addType(Sources.type(record, role).build()));
            case Storage.InBin bin when !navigable(record) -> main.addTypeVariables(record.variables());
            case Storage.InBin bin -> main.addType(empty(record, "Bin", "T")).addType(empty(record, "Write", "W"));
        }
        return Sources.file(record, main.build());
    }

    private static TypeSpec empty(RecordModel record, String role, String variable) {
        return Sources.type(record, role)
                .addTypeVariable(TypeVariableName.get(variable))
                .build();
    }

    /** Whether typed bins reach the components of an embedded record: each has one type. */
    private static boolean navigable(RecordModel record) {
        return record.variables().isEmpty();
    }
}
