package io.aerotype.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
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
        return context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Requires.class))
                .flatMap(requires -> missing(requires, server(context)))
                .map(feature -> ConditionEvaluationResult.disabled(feature.absence()))
                .orElseGet(() -> ConditionEvaluationResult.enabled("the server can do this"));
    }

    private static Optional<Feature> missing(Requires requires, ServerUnderTest server) {
        return Arrays.stream(requires.value())
                .filter(feature -> !server.has(feature))
                .findFirst();
    }

    private static ServerUnderTest server(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ServerExtension.class))
                .computeIfAbsent(
                        ServerUnderTest.class,
                        type -> ServerUnderTest.open(ServerChoice.current()),
                        ServerUnderTest.class);
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
