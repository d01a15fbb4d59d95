package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.aerotype.annotation.DataSet;
import io.aerotype.processor.report.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A bug of ours is reported as one, at the type it befell, and the other types are processed. */
class CrashTest {
    /** Stumbles over one type. */
    private static final class Stumbling extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(DataSet.class.getCanonicalName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Reporter reporter = new Reporter(processingEnv.getMessager());
            TypeStep records = new RecordStep(processingEnv, reporter);
            Step step = new TypeStep(processingEnv.getFiler(), reporter, List.of(DataSet.class)) {
                @Override
                Taken take(TypeElement type, boolean last) {
                    if (type.getSimpleName().contentEquals("Bad")) {
                        throw new IllegalStateException("stumbled");
                    }
                    return type.getSimpleName().contentEquals("Late")
                            ? new Taken.Generating(() -> {
                                throw new IllegalStateException("stumbled over layout");
                            })
                            : records.take(type, last);
                }
            };
            step.process(ElementFilter.typesIn(round.getElementsAnnotatedWith(DataSet.class)), false);
            return false;
        }
    }

    @Test
    void a_crash_concerns_one_type() {
        JavaFileObject source = JavaFileObjects.forSourceString("shop.Two", """
            package shop;
            import io.aerotype.annotation.*;
            class Two {
              @DataSet(namespace = "test", set = "bad")
              record Bad(@Id String id, String name) {}
              @DataSet(namespace = "test", set = "good")
              record Late(@Id String id, String name) {}
              @DataSet(namespace = "test", set = "good")
              record Good(@Id String id, String name) {}
              Two_GoodDataSet.Codec codecOfTheOther;
            }
            """);

        Compilation compilation =
                Compiler.javac().withProcessors(new Stumbling()).compile(source);

        assertThat(compilation.diagnostics())
                .satisfiesExactly(
                        reported -> assertCrash(reported, "Bad", "stumbled", 5),
                        reported -> assertCrash(reported, "Late", "stumbled over layout", 7));
    }

    private static void assertCrash(Diagnostic<?> reported, String type, String message, long line) {
        assertThat(reported.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(reported.getMessage(Locale.ROOT))
                .contains(
                        "[RM090] The processor failed on shop.Two.%s: java.lang.IllegalStateException: %s. This is a bug"
                                .formatted(type, message));
        assertThat(reported.getLineNumber()).isEqualTo(line);
    }
}
