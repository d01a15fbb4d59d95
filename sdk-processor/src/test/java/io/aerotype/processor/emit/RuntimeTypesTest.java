package io.aerotype.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.squareup.javapoet.ClassName;
import io.aerotype.processor.model.Scalar;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.TimeCodecs;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeTypesTest {
    static Stream<ClassName> names() {
        return Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeTypesTest::value);
    }

    @ParameterizedTest
    @MethodSource("names")
    void names_a_type_of_the_runtime(ClassName name) {
        assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
    }

    @Test
    void finds_a_codec_for_every_scalar() {
        assertThat(Scalar.values())
                .allSatisfy(scalar -> assertThatCode(
                                () -> (scalar.ofTime() ? TimeCodecs.class : Codecs.class).getField(scalar.name()))
                        .doesNotThrowAnyException());
    }

    private static ClassName value(Field field) {
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
