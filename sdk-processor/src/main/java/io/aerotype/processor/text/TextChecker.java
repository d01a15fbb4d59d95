package io.aerotype.processor.text;

import io.aerotype.ael.Ael;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Issue;
import io.aerotype.ael.Outcome;
import io.aerotype.ael.Type;
import io.aerotype.ael.Use;
import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Checks the texts of one declaration against a record and the parameters of the declaration. */
public final class TextChecker {
    private static final Set<Scalar> AS_IS = EnumSet.of(
            Scalar.BOOLEAN,
            Scalar.INT8,
            Scalar.INT16,
            Scalar.INT32,
            Scalar.INT64,
            Scalar.FLOAT32,
            Scalar.FLOAT64,
            Scalar.TEXT,
            Scalar.BYTES);

    private final RecordModel record;
    private final RecordSchema schema;
    private final Consumer<Diagnostic> mistakes;

    /**
     * A checker.
     *
     * @param mistakes is told of everything that is wrong
     */
    public TextChecker(RecordModel record, RecordSchema schema, Consumer<Diagnostic> mistakes) {
        this.record = record;
        this.schema = schema;
        this.mistakes = mistakes;
    }

    /** The language's type of a type of component. */
    public static Type typeOf(BinType type) {
        return Storing.typeOf(type);
    }

    /** The text, checked; empty if something is wrong with it. */
    public Optional<CheckedText> check(Text text, Use use, List<Parameter> parameters) {
        Outcome<AelProgram> outcome = Ael.check(text.text(), use, schema);
        for (Issue issue : outcome.issues()) {
            mistakes.accept(Problem.EXPRESSION_WRONG.at(
                    text.origin(),
                    text.annotation(),
                    issue.render(),
                    record.type().simpleName()));
        }
        return outcome instanceof Outcome.Ok<AelProgram>(AelProgram program) && constantsExist(text, program)
                ? arguments(text, program, parameters).map(arguments -> new CheckedText(program, arguments))
                : Optional.empty();
    }

    private boolean constantsExist(Text text, AelProgram program) {
        List<EnumNames.Unknown> unknown = new EnumNames(schema).unknown(program.expr());
        for (EnumNames.Unknown each : unknown) {
            String near = Nearest.to(each.name(), each.constants());
            mistakes.accept(Problem.CONSTANT_UNKNOWN.at(
                    text.origin(),
                    text.annotation(),
                    Ael.print(each.place()),
                    each.name(),
                    each.type().simpleName(),
                    near == null
                            ? "There are '%s'.".formatted(String.join("', '", each.constants()))
                            : "Did you mean '%s'?".formatted(near)));
        }
        return unknown.isEmpty();
    }

    private Optional<List<Argument>> arguments(Text text, AelProgram program, List<Parameter> parameters) {
        Partners partners = new Partners(program.expr(), schema);
        List<Argument> arguments = new ArrayList<>();
        boolean sound = true;
        for (io.aerotype.ael.Parameter placeholder : program.parameters()) {
            Optional<Parameter> parameter = parameters.stream()
                    .filter(candidate -> candidate.name().equals(placeholder.name()))
                    .findFirst();
            if (parameter.isEmpty()) {
                mistakes.accept(unbound(text, placeholder, parameters));
                sound = false;
                continue;
            }
            Optional<Argument> argument = argument(parameter.get(), placeholder, partners);
            argument.ifPresent(arguments::add);
            sound &= argument.isPresent();
        }
        return sound && fits(text, program, arguments) ? Optional.of(arguments) : Optional.empty();
    }

    private static Diagnostic unbound(Text text, io.aerotype.ael.Parameter placeholder, List<Parameter> parameters) {
        String name = placeholder.name();
        if (name == null) {
            // A placeholder by position is meant for the parameter there.
            String meant = placeholder.position() < parameters.size()
                    ? parameters.get(placeholder.position()).name()
                    : "min";
            return Problem.PLACEHOLDER_POSITIONAL.at(text.origin(), text.annotation(), placeholder.display(), meant);
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        String near = Nearest.to(name, names);
        return Problem.PLACEHOLDER_UNKNOWN.at(
                text.origin(),
                text.annotation(),
                name,
                near == null ? "Add a parameter of that name." : "Did you mean :%s?".formatted(near));
    }

    private Optional<Argument> argument(Parameter parameter, io.aerotype.ael.Parameter placeholder, Partners partners) {
        Optional<BinType> partner = partners.of(parameter.name());
        if (partner.filter(type -> !asIs(type)).isPresent()) {
            BinType stored = partner.get();
            if (parameter.stored().boxed().equals(stored.boxed())) {
                return Optional.of(new Argument(parameter, partner));
            }
            if (parameter.many() && parameter.type().equals(stored.boxed())) {
                // compared as a whole with a bin that is a collection itself
                return Optional.of(new Argument(parameter.single(stored), partner));
            }
            mistakes.accept(Problem.PARAMETER_TYPE.at(
                    parameter.origin(),
                    parameter.name(),
                    parameter.type(),
                    placeholder.display(),
                    "a value stored as one of " + stored.boxed(),
                    parameter.many() ? "Collection<" + stored.boxed() + ">" : stored.boxed()));
            return Optional.empty();
        }
        if (asIs(parameter.stored())) {
            return Optional.of(new Argument(parameter, Optional.empty()));
        }
        mistakes.accept(Problem.PARAMETER_TYPE.at(
                parameter.origin(),
                parameter.name(),
                parameter.type(),
                placeholder.display(),
                partner.map(type -> "compared with a " + type.boxed())
                        .orElse("not compared with a bin, so nothing tells how to store it"),
                partner.<Object>map(BinType::boxed).orElse("a number, a String, a boolean or byte[]")));
        return Optional.empty();
    }

    /** Whether the values have the types that the places ask for where the language knows them. */
    private boolean fits(Text text, AelProgram program, List<Argument> arguments) {
        List<Issue> misfits = program.misfits(arguments.size(), new Given(arguments));
        for (Issue misfit : misfits) {
            Parameter parameter = program.parameters().stream()
                    .filter(placeholder -> placeholder.span().equals(misfit.span()))
                    .findFirst()
                    .map(placeholder -> arguments.get(placeholder.position()).parameter())
                    .orElseGet(() -> arguments.getFirst().parameter());
            mistakes.accept(Problem.PARAMETER_MISFIT.at(
                    parameter.origin(), parameter.name(), parameter.type(), text.annotation(), misfit.render()));
        }
        return misfits.isEmpty() && elementsFit(program, arguments);
    }

    private boolean elementsFit(AelProgram program, List<Argument> arguments) {
        Partners partners = new Partners(program.expr(), schema);
        boolean fit = true;
        for (Argument argument : arguments) {
            Parameter parameter = argument.parameter();
            Type given = Storing.typeOf(parameter.stored());
            Optional<BinType> partner = parameter.many() ? partners.of(parameter.name()) : Optional.empty();
            if (partner.isPresent() && Storing.typeOf(partner.get()) != given) {
                mistakes.accept(Problem.PARAMETER_TYPE.at(
                        parameter.origin(),
                        parameter.name(),
                        parameter.type(),
                        ":" + parameter.name(),
                        "compared with a " + partner.get().boxed(),
                        "Collection<" + partner.get().boxed() + ">"));
                fit = false;
            }
        }
        return fit;
    }

    /** Numbers, booleans, strings and bytes are passed as they are; all else is stored by a codec. */
    private static boolean asIs(BinType type) {
        return type instanceof BinType.One one
                && one.encoding() instanceof Encoding.Plain
                && AS_IS.contains(one.scalar());
    }

    /** The types of the values that will be passed. */
    private record Given(List<Argument> arguments) implements ArgumentTypes {
        @Override
        public Type typeOf(int position) {
            Parameter parameter = arguments.get(position).parameter();
            return parameter.many() ? Type.LIST : Storing.typeOf(parameter.stored());
        }

        @Override
        public Type itemTypeOf(int position) {
            return Storing.typeOf(arguments.get(position).parameter().stored());
        }
    }
}
