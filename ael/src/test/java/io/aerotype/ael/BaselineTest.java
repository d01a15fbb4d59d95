package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The language's specification by example: files of sources with the typed tree or the issues they come to.
 *
 * <p>{@code mvn test -Daerotype.baselines=rewrite} writes what the language does now; review the difference.
 */
final class BaselineTest {
    private static final Path FILES = Path.of("src", "test", "resources", "baselines");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("aerotype.baselines"));

    @TestFactory
    Stream<DynamicTest> every_source_comes_to_what_its_baseline_says() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String expected = Files.readString(file);
                    String actual = Baseline.rewritten(expected);
                    if (REWRITE) {
                        Files.writeString(file, actual);
                    } else {
                        assertThat(actual).isEqualTo(expected);
                    }
                }));
    }

    @Test
    void every_code_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code))
                .allSatisfy(code -> assertThat(all).contains("\n" + code + " "));
    }

    @Test
    void every_kind_of_node_step_and_constant_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        assertThat(Stream.of(Expr.class, Const.class).flatMap(Kinds::of).map(Class::getSimpleName))
                .allSatisfy(kind -> assertThat(all).containsPattern("[ \n]" + kind + "[ \\[]"));
        assertThat(all).contains("LIST BY", "MAP BY", "RANGE BY", "SEVERAL BY", "EACH", "INVERTED", "relative to");
    }

    @Test
    void every_function_operator_fact_and_return_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        assertThat(Stream.<Enum<?>[]>of(
                                Function.values(),
                                BinaryOp.values(),
                                UnaryOp.values(),
                                CompareOp.values(),
                                LogicOp.values(),
                                MetadataField.values(),
                                LoopPart.values(),
                                PathReturn.values(),
                                SelectReturn.values())
                        .flatMap(Arrays::stream)
                        .map(Enum::name))
                .allSatisfy(name -> assertThat(all).containsPattern(" " + name + "[ \n:]"));
    }

    /** Which selectors there are is no list of constants anywhere: a list has no keys, one element cannot be inverted. */
    @Test
    void every_selector_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        List<String> lists = List.of("INDEX", "RANK", "VALUE");
        List<String> maps = List.of("KEY", "INDEX", "RANK", "VALUE");
        assertThat(Stream.of(
                                lists.stream().map(by -> "LIST BY " + by),
                                maps.stream().map(by -> "MAP BY " + by),
                                lists.stream().map(by -> "LIST RANGE BY " + by),
                                lists.stream().map(by -> "LIST RANGE BY " + by + " INVERTED"),
                                maps.stream().map(by -> "MAP RANGE BY " + by),
                                maps.stream().map(by -> "MAP RANGE BY " + by + " INVERTED"),
                                Stream.of("KEY", "VALUE").map(by -> "MAP SEVERAL BY " + by),
                                Stream.of("KEY", "VALUE").map(by -> "MAP SEVERAL BY " + by + " INVERTED"),
                                Stream.of("LIST SEVERAL BY VALUE", "LIST SEVERAL BY VALUE INVERTED"))
                        .flatMap(selectors -> selectors))
                .allSatisfy(selector -> assertThat(all).containsPattern(" " + selector + "\n"));
        assertThat(Stream.of("LIST RANGE BY RANK", "MAP RANGE BY RANK", "MAP RANGE BY INDEX")
                        .flatMap(range -> Stream.of(range, range + " INVERTED")))
                .allSatisfy(range ->
                        assertThat(all).containsPattern("\n( *)" + range + "\n(\\1 .*\n)*?\\1  relative to\n"));
    }

    @Test
    void every_type_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        assertThat(Arrays.stream(Type.values()).map(Type::word))
                .allSatisfy(type -> assertThat(all).contains(" : " + type + " @"));
    }

    @Test
    void every_code_has_a_heading_in_the_error_reference() throws IOException {
        String reference = Files.readString(Path.of("..", "docs", "errors.md"));
        assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code))
                .allSatisfy(code -> assertThat(reference).contains("\n### " + code + " "));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
