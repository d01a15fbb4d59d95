package io.aerotype.processor.discover;

import com.squareup.javapoet.ClassName;
import io.aerotype.annotation.EnumCode;
import io.aerotype.annotation.EnumUnknown;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Member;
import io.aerotype.processor.model.Particle;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what an enum says about how its constants are stored. */
final class EnumReader {
    private EnumReader() {}

    static BinType read(TypeElement type, TypeReader types) {
        ClassName name = ClassName.get(type);
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            return new BinType.Unsupported(name, Problem.ENUM_PRIVATE, List.of(name.simpleName()));
        }
        List<? extends Element> codes = carrying(type, EnumCode.class);
        if (codes.size() > 1) {
            return new BinType.Unsupported(name, Problem.ENUM_CODE_REPEATED, List.of(name.simpleName()));
        }
        List<? extends Element> unknown = carrying(type, EnumUnknown.class).stream()
                .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        if (unknown.size() > 1) {
            return new BinType.Unsupported(name, Problem.ENUM_UNKNOWN_REPEATED, List.of(name.simpleName()));
        }
        Optional<String> fallback = unknown.stream()
                .map(constant -> constant.getSimpleName().toString())
                .findFirst();
        return codes.isEmpty()
                ? new BinType.EnumConstant(name, Optional.empty(), fallback)
                : byCode(name, codes.getFirst(), fallback, types);
    }

    private static BinType byCode(ClassName type, Element code, Optional<String> fallback, TypeReader types) {
        boolean method = code instanceof ExecutableElement;
        TypeMirror held = code instanceof ExecutableElement executable ? executable.getReturnType() : code.asType();
        BinType stored = types.read(held, Hints.NONE);
        boolean usable = !code.getModifiers().contains(Modifier.PRIVATE)
                && !code.getModifiers().contains(Modifier.STATIC)
                && !(code instanceof ExecutableElement executable
                        && !executable.getParameters().isEmpty())
                && stored instanceof BinType.One one
                && (one.scalar().particle() == Particle.STRING || one.scalar().particle() == Particle.INTEGER);
        return usable
                ? new BinType.EnumConstant(
                        type,
                        Optional.of(new BinType.EnumCode(
                                new Member(code.getSimpleName().toString(), method), stored)),
                        fallback)
                : new BinType.Unsupported(
                        type,
                        Problem.ENUM_CODE_UNUSABLE,
                        List.of(type.simpleName(), code.getSimpleName().toString()));
    }

    private static List<? extends Element> carrying(
            TypeElement type, Class<? extends java.lang.annotation.Annotation> annotation) {
        return type.getEnclosedElements().stream()
                .filter(element -> AnnotationReader.find(element, annotation).isPresent())
                .toList();
    }
}
