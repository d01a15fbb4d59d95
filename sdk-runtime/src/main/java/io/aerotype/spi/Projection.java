package io.aerotype.spi;

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
     * The bins to read.
     *
     * @return their names; empty if key and metadata are all there is to read
     */
    default String[] bins() {
        return components().stream().map(Component::bin).toArray(String[]::new);
    }
}
