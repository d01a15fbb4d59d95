package io.aerotype.processor.dao;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.aerotype.processor.dao.Answer.Form;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One method of the generated class: a chain of calls on the session. */
final class MethodEmitter {
    /** Longer chains are written one call to a line. */
    private static final int ON_ONE_LINE = 3;

    private final RecordModel record;
    private final Constants constants;
    private final MethodPlan plan;
    private final DaoMethod method;
    private final List<CodeBlock> links = new ArrayList<>();

    MethodEmitter(RecordModel record, Constants constants, MethodPlan plan) {
        this.record = record;
        this.constants = constants;
        this.plan = plan;
        this.method = plan.method();
    }

    MethodSpec emit() {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(plan.answer().written())
                .varargs(method.varargs());
        method.parameters().forEach(parameter -> builder.addParameter(parameter.type(), parameter.name()));
        plan.subjects().filter(parameter -> parameter.value().many()).ifPresent(parameter -> empty(builder, parameter));
        start();
        changes();
        condition();
        options();
        builder.addStatement(finished());
        return builder.build();
    }

    /** No keys are no request. */
    private void empty(MethodSpec.Builder builder, DaoParameter several) {
        answerToNothing()
                .ifPresent(answer -> builder.beginControlFlow(
                                several.collection() ? "if ($L.isEmpty())" : "if ($L.length == 0)", several.name())
                        .addStatement(answer)
                        .endControlFlow());
    }

    private Optional<CodeBlock> answerToNothing() {
        Optional<CodeBlock> value = switch (plan.answer().form()) {
            case NOTHING -> Optional.of(CodeBlock.of(plan.answer().async() ? "null" : ""));
            case COUNT -> Optional.of(CodeBlock.of("0L"));
            case LIST -> Optional.of(CodeBlock.of("$T.of()", List.class));
            case STREAM -> Optional.of(CodeBlock.of("$T.empty()", Stream.class));
            case TRUTH, ONE, OPTIONAL, RECORD_STREAM, PAGES, RECORD_PUBLISHER, RESULT_PUBLISHER, TASK ->
                Optional.empty();
        };
        return value.map(given -> plan.answer().async()
                ? CodeBlock.of("return $T.completedFuture($L)", CompletableFuture.class, given)
                : given.isEmpty() ? CodeBlock.of("return") : CodeBlock.of("return $L", given));
    }

    private void start() {
        String call = plan.verb().call();
        if (plan.background()) {
            link("background($L.dataSet())", dataSet());
            return;
        }
        switch (plan.target()) {
            case Target.WholeSet whole -> link("$L($L)", call, dataSet());
            case Target.OfIds ids ->
                link(
                        "$L($L.$L($L))",
                        call,
                        dataSet(),
                        ids.parameter().value().many() ? "ids" : "id",
                        ids.parameter().name());
            case Target.OfObjects objects -> {
                link("$L($L)", call, dataSet());
                DaoParameter parameter = objects.parameter();
                if (!parameter.value().many()) {
                    link("record($L)", parameter.name());
                } else if (parameter.collection()) {
                    link("records($L)", parameter.name());
                } else {
                    link("records($T.of($L))", List.class, parameter.name());
                }
            }
        }
        plan.answer().projection().ifPresent(projection -> link("as($T.of())", projection));
    }

    private void changes() {
        if (plan.background()) {
            if (!plan.settings().isEmpty()) {
                CodeBlock.Builder patch = CodeBlock.builder().add("patch($T.of()", record.generated("Patch"));
                plan.settings()
                        .forEach(setting -> patch.add(
                                ".$L($L)",
                                setting.component().name(),
                                setting.parameter().name()));
                links.add(patch.add(")").build());
            }
        } else {
            plan.settings()
                    .forEach(setting -> links.add(CodeBlock.of(
                            "$L().setTo($L)",
                            setting.component().name(),
                            setting.parameter().name())));
        }
        plan.patch().ifPresent(patch -> link("patch($L)", patch.name()));
        plan.assignments()
                .forEach(assignment -> link(
                        "operation($L.assignTo($S$L))",
                        constants.prepared(
                                method.name() + "_" + assignment.component().name(), assignment.value()),
                        assignment.component().binName(),
                        constants.arguments(method.name(), assignment.value())));
        if (plan.background() && plan.verb() == Verb.DELETE) {
            link("deleteRecord()");
        }
    }

    private void condition() {
        plan.where()
                .ifPresent(where -> link(
                        "where($L$L)",
                        constants.prepared(method.name(), where),
                        constants.arguments(method.name(), where)));
    }

    private void options() {
        Form form = plan.answer().form();
        if (plan.verb() == Verb.FIND) {
            if (plan.target() instanceof Target.WholeSet) {
                limit(form);
            } else if (form == Form.ONE) {
                link("includeMissingKeys()");
            }
        } else if (plan.several() && (form == Form.NOTHING || form == Form.COUNT)) {
            link("throwOnError()");
        }
    }

    private void limit(Form form) {
        Optional<DaoParameter> given =
                method.parameters().stream().filter(DaoParameter::limit).findFirst();
        String call = form == Form.PAGES ? "pages" : "limit";
        if (given.isPresent()) {
            link("$L($L)", call, given.get().name());
        } else if (method.limit().isPresent()) {
            link("$L($L)", call, method.limit().getAsLong());
        } else if (form == Form.ONE || form == Form.OPTIONAL) {
            link("limit(1)");
        }
    }

    /** The chain with what makes the answer of it. */
    private CodeBlock finished() {
        Form form = plan.answer().form();
        if (form == Form.RECORD_PUBLISHER || form == Form.RESULT_PUBLISHER) {
            link("publisher()");
            return form == Form.RESULT_PUBLISHER
                    ? CodeBlock.of("return $L", chain())
                    : CodeBlock.of("return new $T<>($L)", RuntimeTypes.RECORD_PUBLISHER, chain());
        }
        if (plan.answer().async()) {
            link("executeAsync()");
            later(form);
        } else if (form != Form.PAGES) {
            link("execute()");
            now(form);
        }
        return form == Form.NOTHING && !plan.answer().async() ? chain() : CodeBlock.of("return $L", chain());
    }

    private void now(Form form) {
        switch (form) {
            case NOTHING, RECORD_STREAM, PAGES, TASK, RECORD_PUBLISHER, RESULT_PUBLISHER -> {}
            case TRUTH -> link("asBoolean()");
            case COUNT -> {
                link("stream()");
                link("filter($T::isOk)", RuntimeTypes.RECORD_RESULT);
                link("count()");
            }
            case ONE -> {
                link("firstOrThrow()");
                link("recordOrThrow()");
            }
            case OPTIONAL -> link("firstRecord()");
            case LIST -> link("recordList()");
            case STREAM -> link("records()");
        }
    }

    private void later(Form form) {
        switch (form) {
            case RECORD_STREAM, PAGES, TASK, RECORD_PUBLISHER, RESULT_PUBLISHER -> {}
            case NOTHING -> link("thenAccept(done -> {})");
            case TRUTH -> link("thenApply($T::asBoolean)", RuntimeTypes.RECORD_STREAM);
            case COUNT -> link("thenApply(done -> done.stream().filter($T::isOk).count())", RuntimeTypes.RECORD_RESULT);
            case ONE -> link("thenApply(found -> found.firstOrThrow().recordOrThrow())");
            case OPTIONAL -> link("thenApply($T::firstRecord)", RuntimeTypes.RECORD_STREAM);
            case LIST -> link("thenApply($T::recordList)", RuntimeTypes.RECORD_STREAM);
            case STREAM -> link("thenApply($T::records)", RuntimeTypes.RECORD_STREAM);
        }
    }

    private void link(String format, Object... arguments) {
        links.add(CodeBlock.of(format, arguments));
    }

    private CodeBlock chain() {
        String separator = links.size() > ON_ONE_LINE ? "\n." : ".";
        return CodeBlock.of(
                "$L$L",
                own("session"),
                links.stream()
                        .map(link -> CodeBlock.of("$L$L", separator, link))
                        .collect(CodeBlock.joining("")));
    }

    private CodeBlock dataSet() {
        return own("dataSet");
    }

    /** A field, also where a parameter has its name. */
    private CodeBlock own(String field) {
        boolean hidden = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(field));
        return CodeBlock.of(hidden ? "this.$L" : "$L", field);
    }
}
