package io.aerotype.processor.dao;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Projection;
import io.aerotype.processor.dao.Answer.Form;
import io.aerotype.processor.discover.AnnotationReader;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.model.RecordModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method returns. */
final class AnswerReader {
    private static final Set<ClassName> FUTURES =
            Set.of(ClassName.get(CompletableFuture.class), ClassName.get(CompletionStage.class));
    private static final ClassName PUBLISHER = ClassName.get(Flow.Publisher.class);

    /** Types with one argument, the record. */
    private static final Map<ClassName, Form> OF_RECORDS = Map.of(
            ClassName.get(Optional.class),
            Form.OPTIONAL,
            ClassName.get(List.class),
            Form.LIST,
            ClassName.get(Stream.class),
            Form.STREAM,
            RuntimeTypes.RECORD_STREAM,
            Form.RECORD_STREAM,
            RuntimeTypes.PAGES,
            Form.PAGES);

    private static final Map<TypeName, Form> ALONE = Map.of(
            TypeName.VOID,
            Form.NOTHING,
            TypeName.VOID.box(),
            Form.NOTHING,
            TypeName.BOOLEAN,
            Form.TRUTH,
            TypeName.BOOLEAN.box(),
            Form.TRUTH,
            TypeName.LONG,
            Form.COUNT,
            TypeName.LONG.box(),
            Form.COUNT,
            RuntimeTypes.BACKGROUND_TASK,
            Form.TASK);

    private final TypeElement subject;

    AnswerReader(TypeElement subject) {
        this.subject = subject;
    }

    /** The answer; empty for a type no method can return. */
    Optional<Answer> read(TypeMirror type) {
        return raw(type).filter(FUTURES::contains).isPresent()
                ? argument(type).flatMap(value -> read(type, value, true))
                : read(type, type, false);
    }

    private Optional<Answer> read(TypeMirror written, TypeMirror value, boolean async) {
        Optional<Form> alone = Optional.ofNullable(ALONE.get(TypeName.get(value)));
        if (alone.isPresent()) {
            return alone.map(form -> new Answer(TypeName.get(written), async, form, TypeName.VOID, Optional.empty()));
        }
        Optional<ClassName> container = raw(value);
        if (container.filter(PUBLISHER::equals).isPresent() && !async) {
            return argument(value).flatMap(item -> published(written, item));
        }
        Optional<Form> form = container.map(OF_RECORDS::get);
        return form.isPresent()
                ? argument(value).flatMap(item -> answer(written, async, form.get(), item))
                : answer(written, async, Form.ONE, value);
    }

    private Optional<Answer> published(TypeMirror written, TypeMirror item) {
        return raw(item).filter(RuntimeTypes.RECORD_RESULT::equals).isPresent()
                ? argument(item).flatMap(result -> answer(written, false, Form.RESULT_PUBLISHER, result))
                : answer(written, false, Form.RECORD_PUBLISHER, item);
    }

    private Optional<Answer> answer(TypeMirror written, boolean async, Form form, TypeMirror element) {
        if (element.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement type = MoreElements.asType(MoreTypes.asElement(element));
        Optional<ClassName> projection = AnnotationReader.find(type, Projection.class)
                .filter(found -> found.element("value").filter(subject::equals).isPresent())
                .map(found -> RecordModel.generated(ClassName.get(type), "Projection"));
        boolean known = type.equals(subject)
                || projection.isPresent()
                || ClassName.get(type).equals(RuntimeTypes.STORED_RECORD);
        return known
                ? Optional.of(new Answer(TypeName.get(written), async, form, TypeName.get(element), projection))
                : Optional.empty();
    }

    private static Optional<ClassName> raw(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of(ClassName.get(MoreElements.asType(MoreTypes.asElement(type))))
                : Optional.empty();
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        DeclaredType declared = MoreTypes.asDeclared(type);
        return declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().getFirst())
                : Optional.empty();
    }
}
