package io.aerotype.ael;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of cases. Each has lines of input ({@code schema:}, {@code use:}, and the source after {@code | }) and then what
 * became of it; a line of {@code ====} ends it.
 */
final class Baseline {
    private static final String END = "====";

    /** A source of one piece again and again: how often, and the piece. */
    private static final String REPEATED = "|* ";

    private Baseline() {}

    /** The file as it should be: the same inputs with what becomes of them now. */
    static String rewritten(String file) {
        StringBuilder out = new StringBuilder();
        List<String> input = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.equals(END)) {
                out.append(outcome(input)).append(END).append('\n');
                input.clear();
            } else if (line.startsWith("| ")
                    || line.startsWith(REPEATED)
                    || line.startsWith("schema:")
                    || line.startsWith("values:")
                    || line.startsWith("use:")) {
                input.add(line);
                out.append(line).append('\n');
            } else if (line.startsWith("# ")) {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static String outcome(List<String> input) {
        Schema schema = null;
        Use use = Use.CONDITION;
        for (String line : input) {
            if (line.startsWith("schema:")) {
                schema = schema(line.substring("schema:".length()));
            } else if (line.startsWith("use:")) {
                use = Use.valueOf(line.substring("use:".length()).strip());
            }
        }
        String source = input.stream()
                .filter(line -> line.startsWith("|"))
                .map(Baseline::source)
                .collect(Collectors.joining("\n"));
        return switch (Ael.check(source, use, schema)) {
            case Outcome.Ok<AelProgram> ok
            when input.stream().anyMatch(line -> line.startsWith("values:")) -> misfits(ok.value(), input);
            case Outcome.Ok<AelProgram> ok ->
                "prints: " + Ael.print(ok.value().expr()) + "\n" + TreeText.of(ok.value());
            case Outcome.Failed<AelProgram> failed ->
                failed.issues().stream().map(issue -> issue.render() + "\n").collect(Collectors.joining());
        };
    }

    private static String source(String line) {
        if (!line.startsWith(REPEATED)) {
            return line.substring(2);
        }
        String[] words = line.substring(REPEATED.length()).split(" ", 2);
        return words[1].repeat(Integer.parseInt(words[0]));
    }

    /** What is said of values of the given types. */
    private static String misfits(AelProgram program, List<String> input) {
        List<Type> types = input.stream()
                .filter(line -> line.startsWith("values:"))
                .flatMap(line ->
                        Stream.of(line.substring("values:".length()).strip().split(", ", -1)))
                .map(word -> word.equals("NIL") ? Type.NIL : type(word))
                .toList();
        ArgumentTypes given = new ArgumentTypes() {
            @Override
            public Type typeOf(int position) {
                return types.get(position);
            }

            @Override
            public Type itemTypeOf(int position) {
                return Type.ANY;
            }
        };
        return program.misfits(types.size(), given).stream()
                .map(issue -> issue.render() + "\n")
                .collect(Collectors.joining());
    }

    /** {@code age INT, tags LIST of STRING, address MAP with city STRING street STRING}. */
    static Schema schema(String text) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (String bin : text.strip().split(", ", -1)) {
            String[] words = bin.split(" ", -1);
            shapes.put(words[0], shape(words));
        }
        return Schema.ofShapes(shapes);
    }

    private static Shape shape(String[] words) {
        Type type = type(words[1]);
        if (words.length > 3 && words[2].equals("of")) {
            return type == Type.LIST ? Shape.listOf(Shape.of(type(words[3]))) : Shape.mapOf(Shape.of(type(words[3])));
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int at = 3; at + 1 < words.length; at += 2) {
            fields.put(words[at], Shape.of(type(words[at + 1])));
        }
        return fields.isEmpty() ? Shape.of(type) : Shape.recordOf(fields);
    }

    private static Type type(String word) {
        Type type = Type.ofWord(word);
        return type == null ? Type.ANY : type;
    }
}
