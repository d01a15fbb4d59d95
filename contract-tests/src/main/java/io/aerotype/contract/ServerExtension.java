package io.aerotype.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstantiationAwareExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests their {@link Fixture} and skips what the server cannot do. */
final class ServerExtension implements ParameterResolver, ExecutionCondition, TestInstantiationAwareExtension {
    private static final int MAX_SET_NAME = 63;

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD; // the set is named after the method
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Fixture.class;
    }

    @Override
    public Fixture resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Fixture.of(server(context), setName(context));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Set<Feature> required = required(context);
        if (required.isEmpty()) {
            return ConditionEvaluationResult.enabled("any server can do this");
        }
        return missing(required, server(context))
                .map(feature -> ConditionEvaluationResult.disabled(feature.absence()))
                .orElseGet(() -> ConditionEvaluationResult.enabled("the server can do this"));
    }

    private static Optional<Feature> missing(Set<Feature> required, ServerUnderTest server) {
        return required.stream().filter(feature -> !server.has(feature)).findFirst();
    }

    /** What the method and its class ask for. */
    private static Set<Feature> required(ExtensionContext context) {
        Set<Feature> required = EnumSet.noneOf(Feature.class);
        Stream.of(context.getTestMethod(), context.getTestClass())
                .flatMap(Optional::stream)
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Requires.class).stream())
                .forEach(requires -> required.addAll(Arrays.asList(requires.value())));
        return required;
    }

    /** One for all the tests of the run that want the same; a server that is there already is as it is. */
    private static ServerUnderTest server(ExtensionContext context) {
        ServerChoice choice = ServerChoice.current();
        Set<Feature> wanted = choice instanceof ServerChoice.Embedded
                ? required(context).stream().filter(Feature::isSetting).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ServerExtension.class))
                .computeIfAbsent(wanted, settings -> ServerUnderTest.open(choice, settings), ServerUnderTest.class);
    }

    /** The same on every run, since a server keeps set names for ever and has room for 4,095 of them. */
    private static String setName(ExtensionContext context) {
        String method = context.getTestMethod().map(Method::getName).orElse("all");
        String name = context.getRequiredTestClass().getSimpleName() + "." + method;
        if (name.length() <= MAX_SET_NAME) {
            return name;
        }
        CRC32 rest = new CRC32();
        rest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return name.substring(0, MAX_SET_NAME - 9) + "~" + Long.toHexString(rest.getValue());
    }
}
