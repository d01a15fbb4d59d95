package io.aerotype.processor.discover;

import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Answers one question: may another processor still add what is missing in a type? */
final class Waiting {
    /** What accessors, constructors and builders that are written by another processor would correct. */
    private static final Set<Problem> MEMBERS_MISSING =
            Set.of(Problem.FIELD_UNREADABLE, Problem.CONSTRUCTION_MISSING, Problem.CREATOR_UNUSABLE);

    private static final Mentions MENTIONS = new Mentions();

    private Waiting() {}

    /** What is missing. What methods of the type mention does not matter: it may well be generated for the type itself. */
    static Discovery.Missing in(TypeElement type, List<Diagnostic> mistakes) {
        if (components(type).anyMatch(component -> MENTIONS.visit(component.asType()))) {
            return Discovery.Missing.TYPES;
        }
        if (!lombok(type)) {
            return Discovery.Missing.NOTHING;
        }
        return mistakes.stream().anyMatch(mistake -> MEMBERS_MISSING.contains(mistake.problem()))
                ? Discovery.Missing.MEMBERS
                : Discovery.Missing.PERHAPS_MEMBERS;
    }

    private static Stream<? extends Element> components(TypeElement type) {
        return Stream.concat(
                type.getEnclosedElements().stream()
                        .filter(member ->
                                member instanceof VariableElement || member instanceof RecordComponentElement),
                Reach.permitted(type).stream().flatMap(Waiting::components));
    }

    private static boolean lombok(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("lombok."));
    }

    /** Whether a type, or a part of it, cannot be found. */
    private static final class Mentions extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
        private Mentions() {
            super(false);
        }

        @Override
        public Boolean visitError(ErrorType type, @Nullable Void none) {
            return true;
        }

        @Override
        public Boolean visitArray(ArrayType type, @Nullable Void none) {
            return visit(type.getComponentType());
        }

        @Override
        public Boolean visitDeclared(DeclaredType type, @Nullable Void none) {
            for (TypeMirror argument : type.getTypeArguments()) {
                if (visit(argument)) {
                    return true;
                }
            }
            return false;
        }
    }
}
