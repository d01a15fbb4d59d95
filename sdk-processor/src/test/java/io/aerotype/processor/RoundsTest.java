package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are complete only once this or another processor has written something. */
class RoundsTest {
    private static final JavaFileObject SELF = JavaFileObjects.forSourceString("shop.User", """
        package shop;

        import io.aerotype.annotation.*;

        @DataSet(namespace = "test", set = "users")
        public record User(@Id String id, String name) {
            public static UserDataSet inTests() {
                return UserDataSet.of("tests");
            }
        }
        """);

    private static final JavaFileObject LATER = JavaFileObjects.forSourceString("shop.Order", """
        package shop;

        import io.aerotype.annotation.*;

        @DataSet(namespace = "test", set = "orders")
        public record Order(@Id String id, java.util.List<Color> colors) {}
        """);

    private static final JavaFileObject UNKNOWN = JavaFileObjects.forSourceString("shop.Order", """
        package shop;

        import io.aerotype.annotation.*;

        @DataSet(namespace = "test", set = "orders")
        public record Order(@Id String id, Colour colour) {}
        """);

    @Test
    void a_record_may_mention_what_is_generated_for_it() {
        Compilation compilation = compile(List.of(new RecordProcessor()), SELF);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("shop.UserDataSet")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_component_may_be_of_a_type_that_another_processor_writes(boolean first) throws IOException {
        Compilation compilation = compile(
                first ? List.of(new Colors(), new RecordProcessor()) : List.of(new RecordProcessor(), new Colors()),
                LATER);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("shop.OrderDataSet")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("Codecs.listOf(Codecs.enumOf(Color.class, Color.values()))");
    }

    @Test
    void a_type_that_nobody_writes_is_reported_by_the_compiler_alone() {
        Compilation compilation = compile(List.of(new RecordProcessor()), UNKNOWN);

        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(null)).contains("class Colour"));
    }

    private static Compilation compile(List<Processor> processors, JavaFileObject source) {
        return Compiler.javac().withProcessors(processors).compile(source);
    }

    /** Writes an enum in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class Colors extends AbstractProcessor {
        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("shop.Color").openWriter()) {
                    writer.write("package shop;\n\npublic enum Color { RED }\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
