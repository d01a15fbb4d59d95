package io.aerotype.processor.dao;

import io.aerotype.ael.Type;
import io.aerotype.ael.Use;
import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.annotation.Id;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.text.CheckedText;
import io.aerotype.processor.text.Parameter;
import io.aerotype.processor.text.Text;
import io.aerotype.processor.text.TextChecker;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts such as {@code loginCount = $.login_count + :by}. */
final class Assignments {
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*(\\w+)\\s*=(?!=)(.*)", Pattern.DOTALL);

    private final RecordModel record;
    private final TextChecker texts;
    private final Consumer<Diagnostic> mistakes;

    Assignments(RecordModel record, TextChecker texts, Consumer<Diagnostic> mistakes) {
        this.record = record;
        this.texts = texts;
        this.mistakes = mistakes;
    }

    /** Those in which nothing is wrong. */
    List<MethodPlan.Assignment> of(List<Text> given, List<Parameter> parameters) {
        return given.stream().flatMap(text -> of(text, parameters).stream()).toList();
    }

    private Optional<MethodPlan.Assignment> of(Text text, List<Parameter> parameters) {
        Matcher matcher = ASSIGNMENT.matcher(text.text());
        if (!matcher.matches()) {
            mistakes.accept(Problem.ASSIGNMENT_TEXT.at(text.origin(), text.text()));
            return Optional.empty();
        }
        Optional<ComponentModel> component = component(matcher.group(1), text);
        Optional<CheckedText> value = texts.check(
                new Text(text.annotation(), matcher.group(2).strip(), text.origin()), Use.VALUE, parameters);
        return component.flatMap(target -> value.filter(found -> fits(target, found, text))
                .map(found -> new MethodPlan.Assignment(target, found)));
    }

    private Optional<ComponentModel> component(String name, Text text) {
        List<ComponentModel> candidates =
                record.stored().filter(component -> !component.is(Id.class)).toList();
        Optional<ComponentModel> found = candidates.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = candidates.stream().map(ComponentModel::name).toList();
            String near = Nearest.to(name, names);
            mistakes.accept(Problem.ASSIGNMENT_COMPONENT.at(
                    text.origin(),
                    record.type().simpleName(),
                    name,
                    near == null ? "It has " + String.join(", ", names) + "." : "Did you mean '" + near + "'?"));
        }
        return found;
    }

    private boolean fits(ComponentModel component, CheckedText value, Text text) {
        Type given = value.program().resultType();
        Type stored = TextChecker.typeOf(component.binType());
        if (given == stored || given == Type.ANY) {
            return true;
        }
        mistakes.accept(Problem.ASSIGNMENT_TYPE.at(text.origin(), component.name(), stored.word(), given.word()));
        return false;
    }
}
