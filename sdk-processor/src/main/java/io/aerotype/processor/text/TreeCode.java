package io.aerotype.processor.text;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.MetadataField;
import io.aerotype.ael.Outcome;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Java that builds a tree again. Frequent nodes are written with the language's own short forms; every other node is a
 * record, and is written as the call of its constructor.
 */
public final class TreeCode {
    private final AelProgram program;
    private final boolean typed;

    private TreeCode(AelProgram program, boolean typed) {
        this.program = program;
        this.typed = typed;
    }

    /** The code for a program's tree. What only the record told, its types, is written into the tree where needed. */
    public static CodeBlock of(AelProgram program) {
        boolean enough = Ael.check(program.expr(), program.use(), null) instanceof Outcome.Ok;
        return new TreeCode(program, !enough).node(program.expr());
    }

    private CodeBlock node(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> bin(bin.name(), declared(bin, bin.declared()));
            case Expr.Placeholder placeholder
            when placeholder.name() != null -> CodeBlock.of("$T.placeholder($S)", Expr.class, placeholder.name());
            case Expr.Literal literal -> CodeBlock.of("$T.literal($L)", Expr.class, constant(literal.value()));
            case Expr.Compare compare ->
                CodeBlock.of(
                        "$T.compare($L, $L, $L)",
                        Expr.class,
                        part(compare.op()),
                        node(compare.left()),
                        node(compare.right()));
            case Expr.In in -> CodeBlock.of("$T.in($L, $L)", Expr.class, node(in.value()), node(in.list()));
            case Expr.Not not -> CodeBlock.of("$T.not($L)", Expr.class, node(not.operand()));
            case Expr.Logic logic when logic.op() == LogicOp.AND -> logic("and", logic);
            case Expr.Logic logic when logic.op() == LogicOp.OR -> logic("or", logic);
            case Expr.Binary binary ->
                CodeBlock.of(
                        "$T.binary($L, $L, $L)",
                        Expr.class,
                        part(binary.op()),
                        node(binary.left()),
                        node(binary.right()));
            case Fact.Metadata metadata
            when metadata.field() != MetadataField.DIGEST_MODULO ->
                CodeBlock.of("$T.metadata($L)", Expr.class, part(metadata.field()));
            case PathExpr.Path path -> path(path);
            default -> record((Record) expr);
        };
    }

    private static CodeBlock bin(String name, Type type) {
        return type == Type.ANY
                ? CodeBlock.of("$T.bin($S)", Expr.class, name)
                : CodeBlock.of("$T.bin($S, $L)", Expr.class, name, constant(type));
    }

    private CodeBlock logic(String method, Expr.Logic logic) {
        return CodeBlock.of(
                "$T.$L(\n$>$>$L$<$<)",
                Expr.class,
                method,
                logic.operands().stream().map(this::node).collect(CodeBlock.joining(",\n")));
    }

    private CodeBlock path(PathExpr.Path path) {
        if (path.root() instanceof Expr.Bin bin && path.equals(Expr.path(bin.name(), keys(path)))) {
            Type type = declared(path, Type.ANY);
            if (type == Type.ANY) {
                return CodeBlock.of(
                        "$T.path($S, $L)",
                        Expr.class,
                        bin.name(),
                        Arrays.stream(keys(path))
                                .map(key -> CodeBlock.of("$S", key))
                                .collect(CodeBlock.joining(", ")));
            }
        }
        return CodeBlock.of(
                "new $T($L, $T.of($L), $L, $L, $T.NONE)",
                PathExpr.Path.class,
                path.root() instanceof Expr.Bin bin ? bin(bin.name(), bin.declared()) : node(path.root()),
                List.class,
                path.steps().stream().map(this::part).collect(CodeBlock.joining(",$W")),
                part(path.returned()),
                constant(path.returned() == PathReturn.VALUE ? declared(path, path.declared()) : path.declared()),
                Span.class);
    }

    /** The keys of the steps that go into a map by a text. */
    private static String[] keys(PathExpr.Path path) {
        return path.steps().stream()
                .flatMap(step -> step instanceof Step.One one
                                && one.operand() instanceof Expr.Literal literal
                                && literal.value() instanceof Const.Text text
                        ? Stream.of(text.value())
                        : Stream.empty())
                .toArray(String[]::new);
    }

    /** The type a place is read as: the one said, or the one the record told. */
    private Type declared(Expr place, Type said) {
        return typed && said == Type.ANY ? program.typeOf(place) : said;
    }

    private CodeBlock record(Record record) {
        return CodeBlock.of(
                "new $T($L)",
                ClassName.get(record.getClass()),
                Nodes.parts(record).stream().map(this::part).collect(CodeBlock.joining(",$W")));
    }

    private CodeBlock part(@Nullable Object part) {
        return switch (part) {
            case null -> CodeBlock.of("null");
            case Span span -> CodeBlock.of("$T.NONE", Span.class);
            case Expr expr -> node(expr);
            case Const value -> inside(value);
            case Step.One one ->
                CodeBlock.of(
                        "new $T($L, $L, $L)",
                        Step.One.class,
                        part(one.container()),
                        part(one.by()),
                        node(one.operand()));
            case Enum<?> constant -> constant(constant);
            case List<?> list ->
                CodeBlock.of(
                        "$T.of($L)", List.class, list.stream().map(this::part).collect(CodeBlock.joining(",$W")));
            case Record record -> record(record);
            case String text -> CodeBlock.of("$S", text);
            case Long number -> CodeBlock.of("$LL", number);
            case Integer number -> CodeBlock.of("$L", number);
            case Boolean truth -> CodeBlock.of("$L", truth);
            default -> throw new IllegalStateException("no code for %s in a tree".formatted(part.getClass()));
        };
    }

    private static CodeBlock constant(Enum<?> constant) {
        return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }

    /** A constant as {@code Expr.literal} takes it; those it has no Java value for by their own constructors. */
    private static CodeBlock constant(Const value) {
        return switch (value) {
            case Const.Int number -> CodeBlock.of("$LL", number.value());
            case Const.Real number -> CodeBlock.of("$L", number.value());
            case Const.Text text -> CodeBlock.of("$S", text.value());
            case Const.Bool truth -> CodeBlock.of("$L", truth.value());
            case Const.Blob blob ->
                CodeBlock.of(
                        "new byte[] {$L}",
                        Stream.of(blob.bytes())
                                .flatMap(bytes -> boxed(bytes).stream())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
            case Const.Geo geo -> CodeBlock.of("new $T($S)", Const.Geo.class, geo.json());
            case Const.Items items ->
                CodeBlock.of(
                        "new $T($T.of($L))",
                        Const.Items.class,
                        List.class,
                        items.items().stream().map(TreeCode::inside).collect(CodeBlock.joining(",$W")));
            case Const.Entries entries ->
                CodeBlock.of(
                        "new $T($T.ofEntries($L))",
                        Const.Entries.class,
                        Map.class,
                        entries.entries().entrySet().stream()
                                .map(entry -> CodeBlock.of(
                                        "$T.entry($L, $L)",
                                        Map.class,
                                        inside(entry.getKey()),
                                        inside(entry.getValue())))
                                .collect(CodeBlock.joining(",$W")));
            case Const.Nil nil -> CodeBlock.of("new $T()", Const.Nil.class);
            case Const.Infinity infinity -> CodeBlock.of("new $T()", Const.Infinity.class);
            case Const.Wildcard wildcard -> CodeBlock.of("new $T()", Const.Wildcard.class);
        };
    }

    private static CodeBlock inside(Const value) {
        return CodeBlock.of("$T.of($L)", Const.class, constant(value));
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] values = new Byte[bytes.length];
        Arrays.setAll(values, i -> bytes[i]);
        return List.of(values);
    }
}
