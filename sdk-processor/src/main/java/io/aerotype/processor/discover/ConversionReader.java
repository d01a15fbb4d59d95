package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Answers one question: what does a class named as a converter convert, and into what? */
final class ConversionReader {
    private static final String CONVERTER = "io.aerotype.spi.Converter";

    private final Types compiler;
    private final TypeReader types;

    ConversionReader(Types compiler, TypeReader types) {
        this.compiler = compiler;
        this.types = types;
    }

    /** The conversion; empty if there is none, which is then among the mistakes. */
    Optional<Conversion> read(DeclaredType converter, Origin origin, Consumer<Diagnostic> mistakes) {
        TypeElement element = MoreElements.asType(converter.asElement());
        Optional<DeclaredType> face = Implementations.of(compiler, converter, CONVERTER);
        if (face.isEmpty() || face.get().getTypeArguments().size() != 2) {
            mistakes.accept(Problem.CONVERTER_TYPE.at(origin, element.getSimpleName()));
            return Optional.empty();
        }
        if (!Implementations.constructible(element)) {
            mistakes.accept(Problem.CONVERTER_CONSTRUCTOR.at(origin, element.getSimpleName()));
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = face.get().getTypeArguments();
        BinType stored = types.read(arguments.get(1), Hints.NONE);
        if (stored.flatten()
                .anyMatch(part -> part instanceof BinType.Unsupported || part instanceof BinType.OptionalOf)) {
            mistakes.accept(
                    Problem.CONVERTER_STORED.at(origin, element.getSimpleName(), TypeName.get(arguments.get(1))));
            return Optional.empty();
        }
        return Optional.of(new Conversion(TypeName.get(arguments.get(0)), TypeName.get(converter), stored));
    }
}
