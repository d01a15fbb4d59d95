package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each directory under {@code bad} is refused, and nothing is reported but what the comments in its sources announce:
 * {@code // RM010} says that this line has that mistake; {@code // RM010 'login'} that the message says so, too.
 */
class DiagnosticsTest {
    private static final Pattern ANNOUNCED = Pattern.compile("(RM\\d{3})(?: '([^']*)')?");
    private static final Set<Diagnostic.Kind> SHOWN = Set.of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING);
    private static final Pattern REPORTED = Pattern.compile("\\[(RM\\d{3})]");

    @TestFactory
    Stream<DynamicTest> reports_each_mistake_where_it_is_and_nothing_else() {
        return Fixture.all("bad").map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
    }

    private static void check(Fixture fixture) throws IOException {
        Compilation compilation = fixture.compile();
        List<Announced> announced = announced(fixture);
        List<Diagnostic<? extends JavaFileObject>> unannounced = new ArrayList<>(compilation.diagnostics());
        List<Announced> unreported = new ArrayList<>(announced);
        for (Announced each : announced) {
            unannounced.stream().filter(each::isReportedBy).findFirst().ifPresent(reported -> {
                unannounced.remove(reported);
                unreported.remove(each);
            });
        }

        assertThat(announced).as("comments announcing mistakes").isNotEmpty();
        assertThat(unreported)
                .as("announced, not among %s", compilation.diagnostics())
                .isEmpty();
        assertThat(unannounced).as("reported, not announced").isEmpty();
    }

    private static List<Announced> announced(Fixture fixture) throws IOException {
        List<Announced> announced = new ArrayList<>();
        for (Path source : fixture.sources()) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                int comment = lines.get(i).indexOf("// ");
                Matcher matcher =
                        ANNOUNCED.matcher(comment < 0 ? "" : lines.get(i).substring(comment));
                while (matcher.find()) {
                    String said = matcher.group(2);
                    announced.add(new Announced(
                            source.getFileName().toString(), i + 1, matcher.group(1), said == null ? "" : said));
                }
            }
        }
        return announced;
    }

    private record Announced(String file, long line, String code, String text) {
        boolean isReportedBy(Diagnostic<? extends JavaFileObject> diagnostic) {
            String message = diagnostic.getMessage(Locale.ROOT);
            Matcher reported = REPORTED.matcher(message);
            JavaFileObject source = diagnostic.getSource();
            return SHOWN.contains(diagnostic.getKind())
                    && diagnostic.getLineNumber() == line
                    && source != null
                    && Path.of(source.getName()).endsWith(file)
                    && reported.find()
                    && reported.group(1).equals(code)
                    && message.contains(text);
        }
    }
}
