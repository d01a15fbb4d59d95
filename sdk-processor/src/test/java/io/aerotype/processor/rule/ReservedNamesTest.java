package io.aerotype.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {
    @Test
    void knows_every_method_of_the_write_builder_that_an_accessor_would_clash_with() {
        assertThat(ReservedNamesRule.OF_WRITES).isEqualTo(methods(TypedWrite.class));
        assertThat(ReservedNamesRule.OF_PARTS).isEqualTo(methods(TypedBinWrite.class));
    }

    private static Set<String> methods(Class<?> builder) {
        return Stream.<Class<?>>iterate(builder, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
