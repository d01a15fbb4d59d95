package io.aerotype.junit;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.Faults;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts the servers that {@link WithAerospike} asks for when the first test wants one, and fills in parameters. */
final class AerospikeExtension implements ParameterResolver {
    private static final Set<Class<?>> PARTS =
            Set.of(ServerAddress.class, EmbeddedAerospike.class, MovableClock.class, Faults.class);

    /** Made by JUnit. */
    AerospikeExtension() {}

    /** A server, and the context whose end is the server's. */
    private record Place(WithAerospike wanted, ExtensionContext owner, Object key) {}

    /** What a constructor asks for is for the test it is called for, as what the test itself asks for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARTS.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Place place = place(parameter, context);
        // Said before anything is started: a container takes seconds.
        if (!TestedServer.has(type, place.wanted())) {
            throw new ExtensionConfigurationException(missing(type, place.wanted()));
        }
        TestedServer server = server(place);
        if (type == ServerAddress.class) {
            return server.address();
        }
        Object part = server.part(type);
        if (part instanceof Faults faults) {
            // What one test lets go wrong is over before the next one that shares the server.
            store(context).put(faults, (AutoCloseable) faults::clear);
        }
        return part;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(AerospikeExtension.class));
    }

    private static String missing(Class<?> type, WithAerospike wanted) {
        return wanted.image().isEmpty()
                ? "There is no clock to be moved: ask for it with @WithAerospike(movableClock = true)."
                : "The server runs in a container of " + wanted.image() + ": there is no " + type.getSimpleName()
                        + ", only a ServerAddress.";
    }

    private static TestedServer server(Place place) {
        return store(place.owner())
                .computeIfAbsent(place.key(), key -> TestedServer.start(place.wanted()), TestedServer.class);
    }

    private static Place place(ParameterContext parameter, ExtensionContext context) {
        Optional<WithAerospike> own = parameter.findAnnotation(WithAerospike.class);
        if (own.isPresent()) {
            return new Place(own.get(), context, parameter.getIndex());
        }
        Optional<WithAerospike> ofMethod = context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, WithAerospike.class));
        return ofMethod.isPresent() ? new Place(ofMethod.get(), context, "method") : ofClass(context);
    }

    /** What is asked for before there is a test would be a server that no test sees. */
    private static ExtensionContext requireTest(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ExtensionConfigurationException("With sharing = TEST each test of " + context.getDisplayName()
                    + " has a server of its own, and there is no test yet. Ask for it in the test or in @BeforeEach,"
                    + " or let the tests share one with sharing = CLASS.");
        }
        return context;
    }

    private static Place ofClass(ExtensionContext context) {
        ExtensionContext home = context;
        while (home.getParent().isPresent()) {
            Optional<WithAerospike> wanted = home.getTestMethod().isPresent()
                    ? Optional.empty()
                    : home.getTestClass().flatMap(test -> AnnotationSupport.findAnnotation(test, WithAerospike.class));
            if (wanted.isPresent()) {
                return switch (wanted.get().sharing()) {
                    case TEST -> new Place(wanted.get(), requireTest(context), "test");
                    case CLASS -> new Place(wanted.get(), home, "class");
                    case RUN -> new Place(wanted.get(), context.getRoot(), wanted.get());
                };
            }
            home = home.getParent().get();
        }
        throw new ExtensionConfigurationException(
                "No @WithAerospike says which server " + context.getDisplayName() + " wants: put it on the class.");
    }
}
