package io.aerotype.spi;

import com.aerospike.client.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is stored, brought up to the current version of its schema and looked through for what nobody reads.
 *
 * @param values by name
 * @param version the one they were stored with; the highest number if the schema has none
 */
record UpToDate(Map<?, ?> values, int version) {
    static UpToDate of(ComponentsReader<?> codec, @Nullable Key key, Map<?, ?> stored) {
        SchemaVersion schema = codec.schema();
        try {
            int version = schema == null ? Integer.MAX_VALUE : schema.of(stored);
            Map<?, ?> values = schema == null ? stored : schema.upgraded(stored, version);
            if (codec.refusesUnknown()) {
                UnknownNames.check(codec, values.keySet());
            }
            return new UpToDate(values, version);
        } catch (UnreadableValueException unreadable) {
            throw new Misreading(codec, key).upgrade(unreadable);
        } catch (RuntimeException refusal) {
            throw new Misreading(codec, key).refused(refusal);
        }
    }
}
