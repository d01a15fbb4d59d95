package io.aerotype.processor.emit;

import com.squareup.javapoet.ClassName;

/**
 * The names of everything generated code calls. The processor does not depend on the runtime; a test resolves each of
 * these names against it.
 */
final class RuntimeTypes {
    private static final String QUERY = "io.aerotype.query";
    private static final String SESSION = "io.aerotype.session";
    private static final String SPI = "io.aerotype.spi";

    static final ClassName DATA_SET = ClassName.get(SESSION, "DataSet");
    static final ClassName TYPED_DATA_SET = ClassName.get(SESSION, "TypedDataSet");
    static final ClassName TYPED_KEY = ClassName.get(SESSION, "TypedKey");
    static final ClassName TYPED_KEYS = ClassName.get(SESSION, "TypedKeys");
    static final ClassName TYPED_WRITE = ClassName.get(SESSION, "TypedWrite");
    static final ClassName WRITE_TARGET = ClassName.get(SESSION, "WriteTarget");

    static final ClassName OPERATION_SINK = ClassName.get("io.aerotype.operation", "OperationSink");

    static final ClassName BIN_READER = ClassName.get(SPI, "BinReader");
    static final ClassName BIN_WRITER = ClassName.get(SPI, "BinWriter");
    static final ClassName CODECS = ClassName.get(SPI, "Codecs");
    static final ClassName COMPONENT = ClassName.get(SPI, "Component");
    static final ClassName COMPONENTS_CODEC = ClassName.get(SPI, "ComponentsCodec");
    static final ClassName DECLARED_INDEX = ClassName.get(SPI, "DeclaredIndex");
    static final ClassName PLACEHOLDERS = ClassName.get(SPI, "Placeholders");
    static final ClassName SET_OPTIONS = ClassName.get(SPI, "SetOptions");
    static final ClassName SCHEMA_VERSION = ClassName.get(SPI, "SchemaVersion");
    static final ClassName VALUE_CODEC = ClassName.get(SPI, "ValueCodec");
    static final ClassName RECORD_CODEC = ClassName.get(SPI, "RecordCodec");

    static final ClassName LOCATION = ClassName.get(QUERY, "Location");
    static final ClassName TYPED_BIN = ClassName.get(QUERY, "TypedBin");
    static final ClassName ORDERED_BIN = ClassName.get(QUERY, "OrderedBin");
    static final ClassName INTEGER_BIN = ClassName.get(QUERY, "IntegerBin");
    static final ClassName DOUBLE_BIN = ClassName.get(QUERY, "DoubleBin");
    static final ClassName BOOLEAN_BIN = ClassName.get(QUERY, "BooleanBin");
    static final ClassName STRING_BIN = ClassName.get(QUERY, "StringBin");
    static final ClassName LIST_BIN = ClassName.get(QUERY, "ListBin");
    static final ClassName MAP_BIN = ClassName.get(QUERY, "MapBin");

    static final ClassName TYPED_BIN_WRITE = ClassName.get(QUERY, "TypedBinWrite");
    static final ClassName INTEGER_WRITE = ClassName.get(QUERY, "IntegerWrite");
    static final ClassName DOUBLE_WRITE = ClassName.get(QUERY, "DoubleWrite");
    static final ClassName STRING_WRITE = ClassName.get(QUERY, "StringWrite");
    static final ClassName BYTES_WRITE = ClassName.get(QUERY, "BytesWrite");
    static final ClassName LIST_WRITE = ClassName.get(QUERY, "ListWrite");
    static final ClassName SET_WRITE = ClassName.get(QUERY, "SetWrite");
    static final ClassName MAP_WRITE = ClassName.get(QUERY, "MapWrite");

    static final ClassName INDEX_TYPE = ClassName.get("com.aerospike.client.query", "IndexType");
    static final ClassName INDEX_COLLECTION_TYPE = ClassName.get("com.aerospike.client.query", "IndexCollectionType");
    static final ClassName VALUE = ClassName.get("com.aerospike.client", "Value");
    static final ClassName KEY = ClassName.get("com.aerospike.client", "Key");

    private RuntimeTypes() {}
}
