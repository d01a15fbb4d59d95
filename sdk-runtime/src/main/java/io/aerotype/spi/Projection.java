package io.aerotype.spi;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads some components of an annotated type, and only their bins travel. The processor generates one for each record with
 * {@link io.aerotype.annotation.Projection}.
 *
 * <pre>{@code
 * @Projection(User.class)
 * public record UserName(String id, String name) {}
 *
 * session.query(users).as(UserNameProjection.of()).execute();
 * }</pre>
 *
 * @param <T> the annotated type whose records are read
 * @param <P> what they are read as
 */
public interface Projection<T, P> extends RecordDecoder<P> {
    /**
     * The bins to read: those of the components, under each name they ever had. Records of a type with upgrades are read
     * whole, because an upgrade may look at any bin.
     *
     * @return their names; empty if key and metadata are all there is to read, null for all bins
     */
    default String @Nullable [] bins() {
        SchemaVersion schema = schema();
        return schema != null && !schema.upgrades().isEmpty()
                ? null
                : components().stream()
                        .flatMap(component ->
                                Stream.concat(Stream.of(component.bin()), component.evolution().aliases().stream()))
                        .toArray(String[]::new);
    }
}
