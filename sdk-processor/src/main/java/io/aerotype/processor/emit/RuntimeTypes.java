package io.aerotype.processor.emit;

import com.squareup.javapoet.ClassName;

/**
 * The names of everything generated code calls. The processor does not depend on the runtime; a test resolves each of
 * these names against it.
 */
public final class RuntimeTypes {
    private static final String QUERY = "io.aerotype.query";
    private static final String SESSION = "io.aerotype.session";
    private static final String SPI = "io.aerotype.spi";

    public static final ClassName DATA_SET = ClassName.get(SESSION, "DataSet");
    public static final ClassName BACKGROUND_TASK = ClassName.get(SESSION, "BackgroundTask");
    public static final ClassName PAGES = ClassName.get(SESSION, "Pages");
    public static final ClassName RECORD_PUBLISHER = ClassName.get(SESSION, "RecordPublisher");
    public static final ClassName RECORD_RESULT = ClassName.get(SESSION, "RecordResult");
    public static final ClassName RECORD_STREAM = ClassName.get(SESSION, "RecordStream");
    public static final ClassName SESSION_TYPE = ClassName.get(SESSION, "Session");
    public static final ClassName STORED_RECORD = ClassName.get(SESSION, "StoredRecord");
    public static final ClassName TYPED_DATA_SET = ClassName.get(SESSION, "TypedDataSet");
    public static final ClassName TYPED_KEY = ClassName.get(SESSION, "TypedKey");
    public static final ClassName TYPED_KEYS = ClassName.get(SESSION, "TypedKeys");
    public static final ClassName TYPED_PATCH = ClassName.get(SESSION, "TypedPatch");
    public static final ClassName TYPED_WRITE = ClassName.get(SESSION, "TypedWrite");
    public static final ClassName WRITE_TARGET = ClassName.get(SESSION, "WriteTarget");

    public static final ClassName OPERATION_SINK = ClassName.get("io.aerotype.operation", "OperationSink");

    public static final ClassName ARRAY_CODECS = ClassName.get(SPI, "ArrayCodecs");
    public static final ClassName BIN_READER = ClassName.get(SPI, "BinReader");
    public static final ClassName BIN_WRITER = ClassName.get(SPI, "BinWriter");
    public static final ClassName CHANGES = ClassName.get(SPI, "Changes");
    public static final ClassName CODECS = ClassName.get(SPI, "Codecs");
    public static final ClassName COMPONENT = ClassName.get(SPI, "Component");
    public static final ClassName COMPONENTS_CODEC = ClassName.get(SPI, "ComponentsCodec");
    public static final ClassName DECLARED_INDEX = ClassName.get(SPI, "DeclaredIndex");
    public static final ClassName PROJECTION = ClassName.get(SPI, "Projection");
    public static final ClassName VALUE_CODEC = ClassName.get(SPI, "ValueCodec");
    public static final ClassName RECORD_CODEC = ClassName.get(SPI, "RecordCodec");
    public static final ClassName SCHEMA_VERSION = ClassName.get(SPI, "SchemaVersion");
    public static final ClassName TIME_CODECS = ClassName.get(SPI, "TimeCodecs");
    public static final ClassName PLACEHOLDERS = ClassName.get(SPI, "Placeholders");
    public static final ClassName SET_OPTIONS = ClassName.get(SPI, "SetOptions");

    public static final ClassName LOCATION = ClassName.get(QUERY, "Location");
    public static final ClassName PREPARED = ClassName.get(QUERY, "Prepared");
    public static final ClassName TYPED_BIN = ClassName.get(QUERY, "TypedBin");
    public static final ClassName ORDERED_BIN = ClassName.get(QUERY, "OrderedBin");
    public static final ClassName INTEGER_BIN = ClassName.get(QUERY, "IntegerBin");
    public static final ClassName DOUBLE_BIN = ClassName.get(QUERY, "DoubleBin");
    public static final ClassName BOOLEAN_BIN = ClassName.get(QUERY, "BooleanBin");
    public static final ClassName STRING_BIN = ClassName.get(QUERY, "StringBin");
    public static final ClassName BYTES_BIN = ClassName.get(QUERY, "BytesBin");
    public static final ClassName GEO_BIN = ClassName.get(QUERY, "GeoBin");
    public static final ClassName REGION_BIN = ClassName.get(QUERY, "RegionBin");
    public static final ClassName HLL_BIN = ClassName.get(QUERY, "HllBin");
    public static final ClassName COLLECTION_BIN = ClassName.get(QUERY, "CollectionBin");
    public static final ClassName LIST_BIN = ClassName.get(QUERY, "ListBin");
    public static final ClassName MAP_BIN = ClassName.get(QUERY, "MapBin");

    public static final ClassName TYPED_BIN_WRITE = ClassName.get(QUERY, "TypedBinWrite");
    public static final ClassName INTEGER_WRITE = ClassName.get(QUERY, "IntegerWrite");
    public static final ClassName DOUBLE_WRITE = ClassName.get(QUERY, "DoubleWrite");
    public static final ClassName STRING_WRITE = ClassName.get(QUERY, "StringWrite");
    public static final ClassName BYTES_WRITE = ClassName.get(QUERY, "BytesWrite");
    public static final ClassName HLL_WRITE = ClassName.get(QUERY, "HllWrite");
    public static final ClassName LIST_WRITE = ClassName.get(QUERY, "ListWrite");
    public static final ClassName SET_WRITE = ClassName.get(QUERY, "SetWrite");
    public static final ClassName MAP_WRITE = ClassName.get(QUERY, "MapWrite");

    public static final ClassName INDEX_TYPE = ClassName.get("com.aerospike.client.query", "IndexType");
    public static final ClassName INDEX_COLLECTION_TYPE =
            ClassName.get("com.aerospike.client.query", "IndexCollectionType");
    public static final ClassName VALUE = ClassName.get("com.aerospike.client", "Value");
    public static final ClassName KEY = ClassName.get("com.aerospike.client", "Key");

    private RuntimeTypes() {}
}
