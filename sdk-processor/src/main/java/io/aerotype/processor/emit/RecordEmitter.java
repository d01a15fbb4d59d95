package io.aerotype.processor.emit;

import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import java.util.List;
import java.util.stream.Stream;

/** The files generated for a record. */
public final class RecordEmitter {
    private RecordEmitter() {}

    /** The files of a record in which the rules found nothing. */
    public static List<GeneratedFile> emit(RecordModel record) {
        ConstantNames constants = new ConstantNames(record);
        Stream<TypeSpec> types = switch (record.storage()) {
            case Storage.InSet place ->
                Stream.of(
                        new CodecEmitter(record, constants).emit(),
                        new DataSetEmitter(record, place, constants).emit(),
                        new WriteEmitter(record, constants).emit(),
                        new PatchEmitter(record, constants).emit());
            case Storage.InBin bin when !navigable(record) -> Stream.of(new CodecEmitter(record, constants).emit());
            case Storage.InBin bin ->
                Stream.of(
                        new CodecEmitter(record, constants).emit(),
                        new EmbeddedBinEmitter(record, constants).emit(),
                        new EmbeddedWriteEmitter(record, constants).emit());
        };
        return types.map(type -> Sources.file(record, type)).toList();
    }

    /** Empty types of the same names, for a record with mistakes. */
    public static List<GeneratedFile> skeletons(RecordModel record) {
        Stream<TypeSpec.Builder> types = switch (record.storage()) {
            case Storage.InSet place ->
                Stream.of("Codec", "DataSet", "Write", "Patch").map(role -> Sources.type(record, role));
            case Storage.InBin bin
            when !navigable(record) -> Stream.of(Sources.type(record, "Codec").addTypeVariables(record.variables()));
            case Storage.InBin bin ->
                Stream.of(
                        Sources.type(record, "Codec"),
                        Sources.type(record, "Bin").addTypeVariable(TypeVariableName.get("T")),
                        Sources.type(record, "Write").addTypeVariable(TypeVariableName.get("W")));
        };
        return types.map(type -> Sources.file(record, type.build())).toList();
    }

    /** Whether typed bins reach the components of an embedded record: each has one type. */
    private static boolean navigable(RecordModel record) {
        return record.variables().isEmpty();
    }
}
