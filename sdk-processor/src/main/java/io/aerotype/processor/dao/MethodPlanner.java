package io.aerotype.processor.dao;

import com.squareup.javapoet.TypeName;
import io.aerotype.ael.Use;
import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.annotation.Id;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.text.CheckedText;
import io.aerotype.processor.text.Parameter;
import io.aerotype.processor.text.TextChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides what one method does, or says why it cannot. */
final class MethodPlanner {
    private final RecordModel record;
    private final DaoMethod method;
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final TextChecker texts;

    MethodPlanner(DaoModel.Subject subject, DaoMethod method) {
        this.record = subject.record();
        this.method = method;
        this.texts = new TextChecker(record, subject.schema(), mistakes::add);
    }

    /** Everything that is wrong with the method; what it does is known only if that is nothing. */
    List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** What the method does. */
    Optional<MethodPlan> plan() {
        Optional<Verb> verb = verb();
        Optional<CheckedText> where = method.where().flatMap(text -> texts.check(text, Use.CONDITION, values()));
        List<MethodPlan.Assignment> assignments =
                new Assignments(record, texts, mistakes::add).of(method.assignments(), values());
        if (verb.isEmpty() || !mistakes.isEmpty()) {
            return Optional.empty();
        }
        List<DaoParameter> free = new ArrayList<>(method.parameters());
        free.removeIf(parameter -> parameter.limit()
                || where.filter(text -> text.uses(parameter.name())).isPresent()
                || assignments.stream()
                        .anyMatch(assignment -> assignment.value().uses(parameter.name())));
        Optional<DaoParameter> objects = take(free, this::holdsRecords);
        Optional<DaoParameter> ids =
                objects.isPresent() || verb.get().wholeOnly() ? Optional.empty() : take(free, this::holdsIds);
        Optional<DaoParameter> patch = verb.get() == Verb.UPDATE && objects.isEmpty()
                ? take(free, parameter -> parameter.type().equals(record.generated("Patch")))
                : Optional.empty();
        List<MethodPlan.Setting> settings = verb.get() == Verb.UPDATE && objects.isEmpty() ? settings(free) : List.of();
        free.forEach(parameter -> mistakes.add(unbound(parameter)));
        Target target = objects.<Target>map(Target.OfObjects::new)
                .or(() -> ids.map(Target.OfIds::new))
                .orElseGet(Target.WholeSet::new);
        boolean changes = patch.isPresent() || !settings.isEmpty() || !assignments.isEmpty();
        checkTarget(verb.get(), target, changes);
        checkLimit(verb.get(), target);
        Returns returns = new Returns(record, verb.get(), target);
        Optional<Answer> answer = method.answer().filter(returns::accept);
        if (answer.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(Problem.DAO_RETURN.at(
                    method.origin(), verb.get(), method.name(), method.returns(), returns.expected()));
        }
        return mistakes.isEmpty()
                ? Optional.of(new MethodPlan(
                        method, verb.get(), target, where, assignments, settings, patch, answer.orElseThrow()))
                : Optional.empty();
    }

    private List<Parameter> values() {
        return method.parameters().stream().map(DaoParameter::value).toList();
    }

    private Optional<Verb> verb() {
        if (method.generic()) {
            mistakes.add(Problem.DAO_METHOD_GENERIC.at(method.origin(), method.name()));
        }
        if (method.verbs().size() > 1) {
            mistakes.add(Problem.DAO_VERBS_CONFLICT.at(
                    method.origin(),
                    method.name(),
                    method.verbs().get(0),
                    method.verbs().get(1)));
            return Optional.empty();
        }
        if (method.verbs().isEmpty() && method.where().isEmpty()) {
            mistakes.add(Problem.DAO_METHOD_WITHOUT_VERB.at(method.origin(), method.name()));
            return Optional.empty();
        }
        return Optional.of(method.verbs().isEmpty() ? Verb.FIND : method.verbs().getFirst());
    }

    private static Optional<DaoParameter> take(List<DaoParameter> free, Predicate<DaoParameter> wanted) {
        Optional<DaoParameter> found = free.stream().filter(wanted).findFirst();
        found.ifPresent(free::remove);
        return found;
    }

    private boolean holdsRecords(DaoParameter parameter) {
        return parameter.value().stored().boxed().equals(record.type());
    }

    /** A parameter of the id's type that is not named as another component. */
    private boolean holdsIds(DaoParameter parameter) {
        ComponentModel id = record.id().orElseThrow();
        boolean named = record.components().stream()
                .anyMatch(
                        component -> !component.is(Id.class) && component.name().equals(parameter.name()));
        return !named && parameter.value().stored().boxed().equals(boxed(id.type()));
    }

    private List<MethodPlan.Setting> settings(List<DaoParameter> free) {
        List<MethodPlan.Setting> settings = new ArrayList<>();
        for (DaoParameter parameter : List.copyOf(free)) {
            Optional<ComponentModel> component = record.stored()
                    .filter(candidate ->
                            !candidate.is(Id.class) && candidate.name().equals(parameter.name()))
                    .findFirst();
            component.ifPresent(found -> {
                free.remove(parameter);
                TypeName held = held(found);
                if (boxed(parameter.type()).equals(held)) {
                    settings.add(new MethodPlan.Setting(found, parameter));
                } else {
                    mistakes.add(Problem.SETTING_TYPE.at(
                            parameter.value().origin(), parameter.name(), parameter.type(), held));
                }
            });
        }
        return settings;
    }

    private static TypeName held(ComponentModel component) {
        return component.binType() instanceof BinType.OptionalOf optional
                ? optional.value().boxed()
                : boxed(component.type());
    }

    private Diagnostic unbound(DaoParameter parameter) {
        List<String> names =
                record.components().stream().map(ComponentModel::name).toList();
        String near = Nearest.to(parameter.name(), names);
        return Problem.PARAMETER_UNBOUND.at(
                parameter.value().origin(),
                parameter.name(),
                near == null || near.equals(parameter.name())
                        ? "Use it in a text, as :%s, or remove it.".formatted(parameter.name())
                        : "Did you mean '%s'?".formatted(near));
    }

    private void checkTarget(Verb verb, Target target, boolean changes) {
        if (!mistakes.isEmpty()) {
            return;
        }
        if (verb.wholeOnly() && !(target instanceof Target.OfObjects)) {
            mistakes.add(Problem.DAO_OBJECT_MISSING.at(
                    method.origin(), verb, method.name(), record.type().simpleName()));
        } else if (verb == Verb.UPDATE && !(target instanceof Target.OfObjects) && !changes) {
            mistakes.add(Problem.UPDATE_NOTHING.at(
                    method.origin(), method.name(), record.type().simpleName()));
        } else if (verb == Verb.FIND && target instanceof Target.OfObjects objects) {
            mistakes.add(Problem.PARAMETER_UNBOUND.at(
                    method.origin(), objects.parameter().name(), "A record is found by its id: pass that."));
        } else if (verb != Verb.FIND
                && target instanceof Target.WholeSet
                && method.where().isEmpty()) {
            mistakes.add(Problem.DAO_TARGET_MISSING.at(method.origin(), verb, method.name()));
        }
    }

    private void checkLimit(Verb verb, Target target) {
        boolean limited =
                method.limit().isPresent() || method.parameters().stream().anyMatch(DaoParameter::limit);
        boolean paged = method.answer()
                .filter(answer -> answer.form() == Answer.Form.PAGES)
                .isPresent();
        if (!limited) {
            if (paged && verb == Verb.FIND && target instanceof Target.WholeSet) {
                mistakes.add(Problem.LIMIT_MISSING.at(method.origin(), method.name()));
            }
            return;
        }
        if (verb != Verb.FIND || !(target instanceof Target.WholeSet)) {
            mistakes.add(Problem.LIMIT_MISUSED.at(
                    method.limitOrigin(), method.name(), "reads no set, so there is nothing to limit"));
        }
        if (method.limit().isPresent() && method.limit().getAsLong() < 1) {
            mistakes.add(Problem.LIMIT_MISUSED.at(
                    method.limitOrigin(),
                    method.name(),
                    "would read %d records".formatted(method.limit().getAsLong())));
        }
        if (paged && method.limit().orElse(1) > Integer.MAX_VALUE) {
            mistakes.add(Problem.LIMIT_MISUSED.at(
                    method.limitOrigin(),
                    method.name(),
                    "would have pages of %d records".formatted(method.limit().getAsLong())));
        }
        method.parameters().stream()
                .filter(DaoParameter::limit)
                .filter(parameter -> !parameter.type().equals(TypeName.INT)
                        && (paged || !parameter.type().equals(TypeName.LONG)))
                .forEach(parameter -> mistakes.add(Problem.LIMIT_MISUSED.at(
                        parameter.value().origin(), method.name(), "has a limit of type " + parameter.type())));
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }
}
