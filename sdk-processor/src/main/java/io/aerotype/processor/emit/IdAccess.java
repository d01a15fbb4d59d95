package io.aerotype.processor.emit;

import static io.aerotype.processor.emit.Names.BINS;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Scalar;
import java.util.Map;

/**
 * How a record's id becomes the user key and back.
 *
 * @param id the component
 * @param reader the method of the reader that knows its type; empty for types that go through a codec
 */
record IdAccess(ComponentModel id, String reader) {
    /** The types that a user key is without a codec, and the reader's method for each. */
    private static final Map<Scalar, String> PLAIN =
            Map.of(Scalar.TEXT, "stringId", Scalar.INT64, "longId", Scalar.INT32, "intId", Scalar.BYTES, "bytesId");

    static IdAccess of(ComponentModel id) {
        return new IdAccess(
                id,
                id.binType() instanceof BinType.One one && one.encoding().equals(Encoding.PLAIN)
                        ? PLAIN.getOrDefault(one.scalar(), "")
                        : "");
    }

    /** Whether the id is converted on its way. */
    boolean converted() {
        return reader.isEmpty();
    }

    /** The type of the id. */
    TypeName type() {
        return id.type();
    }

    /** The expression that reads it. */
    CodeBlock read() {
        return converted() ? CodeBlock.of("$L.id(ID_CODEC)", BINS) : CodeBlock.of("$L.$L()", BINS, reader);
    }
}
