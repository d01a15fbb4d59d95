package io.aerotype.processor.dao;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.dao.Answer.Form;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.model.RecordModel;
import java.util.EnumSet;
import java.util.Set;

/** Which answers go with what a method does. */
final class Returns {
    private static final Set<Form> SEVERAL =
            EnumSet.of(Form.LIST, Form.STREAM, Form.RECORD_STREAM, Form.RECORD_PUBLISHER, Form.RESULT_PUBLISHER);

    /** Forms that are there before anything is done. */
    private static final Set<Form> AT_ONCE = EnumSet.of(Form.TASK, Form.PAGES);

    private final RecordModel record;
    private final Verb verb;
    private final Target target;
    private final boolean several;

    Returns(RecordModel record, Verb verb, Target target) {
        this.record = record;
        this.verb = verb;
        this.target = target;
        this.several = switch (target) {
            case Target.WholeSet whole -> true;
            case Target.OfIds ids -> ids.parameter().value().many();
            case Target.OfObjects objects -> objects.parameter().value().many();
        };
    }

    boolean accept(Answer answer) {
        return forms().contains(answer.form())
                && !(answer.async() && AT_ONCE.contains(answer.form()))
                && elements(answer);
    }

    /** For messages: what the method may return. */
    String expected() {
        String name = record.type().simpleName();
        if (background()) {
            return "BackgroundTask";
        }
        if (verb == Verb.FIND) {
            String all =
                    "List<%1$s>, Stream<%1$s>, RecordStream<%1$s>, a CompletableFuture of these, or".formatted(name)
                            + " Flow.Publisher<%s>".formatted(name)
                            + (forms().contains(Form.PAGES) ? ", Pages<%s>".formatted(name) : "");
            return forms().contains(Form.ONE) ? "%1$s, Optional<%1$s>, %2$s".formatted(name, all) : all;
        }
        StringBuilder expected = new StringBuilder("void");
        if (forms().contains(Form.TRUTH)) {
            expected.append(", boolean");
        }
        if (forms().contains(Form.COUNT)) {
            expected.append(", long");
        }
        expected.append(", a CompletableFuture of ").append(forms().size() == 1 ? "Void" : "these");
        return expected.append(several ? ", or RecordStream<StoredRecord>" : "").toString();
    }

    private Set<Form> forms() {
        if (background()) {
            return EnumSet.of(Form.TASK);
        }
        if (verb == Verb.FIND) {
            Set<Form> forms = EnumSet.copyOf(SEVERAL);
            if (!several || target instanceof Target.WholeSet) {
                forms.addAll(EnumSet.of(Form.ONE, Form.OPTIONAL));
            }
            if (target instanceof Target.WholeSet) {
                forms.add(Form.PAGES);
            }
            return forms;
        }
        Set<Form> forms = EnumSet.of(Form.NOTHING);
        if (several) {
            forms.addAll(EnumSet.of(Form.RECORD_STREAM, Form.RESULT_PUBLISHER));
            if (verb == Verb.DELETE) {
                forms.add(Form.COUNT);
            }
        } else if (!verb.wholeOnly()) {
            forms.add(Form.TRUTH);
        }
        return forms;
    }

    private boolean background() {
        return verb != Verb.FIND && target instanceof Target.WholeSet;
    }

    /** Reads give the record or a projection of it; writes bring back at most what their operations answer. */
    private boolean elements(Answer answer) {
        TypeName element = answer.element();
        return element.equals(TypeName.VOID) || element.equals(RuntimeTypes.STORED_RECORD) == (verb != Verb.FIND);
    }
}
