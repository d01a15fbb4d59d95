package io.aerotype.processor.discover;

import com.squareup.javapoet.CodeBlock;
import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.Since;
import io.aerotype.annotation.Until;
import io.aerotype.processor.model.Absence;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Evolution;
import io.aerotype.processor.model.Lifetime;
import io.aerotype.processor.report.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;

/** Reads what a component says about records of other versions. */
final class EvolutionReader {
    private EvolutionReader() {}

    static Evolution read(Element component, BinType type, Consumer<Diagnostic> mistakes) {
        List<String> aliases = AnnotationReader.find(component, Bin.class)
                .map(bin -> bin.texts("aliases"))
                .orElse(List.of());
        int since = AnnotationReader.find(component, Since.class)
                .map(version -> version.number("value"))
                .orElse(1);
        int until = AnnotationReader.find(component, Until.class)
                .map(version -> version.number("value"))
                .orElse(Lifetime.OPEN);
        return new Evolution(aliases, absence(component, type, mistakes), new Lifetime(since, until));
    }

    private static Absence absence(Element component, BinType type, Consumer<Diagnostic> mistakes) {
        Optional<AnnotationReader> absent = AnnotationReader.find(component, Absent.class);
        Absence.Writing writing =
                absent.map(rule -> Absence.Writing.valueOf(rule.text("write"))).orElse(Absence.Writing.NATURAL);
        Absence.Reading reading =
                absent.map(rule -> Absence.Reading.valueOf(rule.text("read"))).orElse(Absence.Reading.NATURAL);
        Optional<AnnotationReader> given = AnnotationReader.find(component, Default.class);
        if (given.isEmpty()) {
            return new Absence(reading, writing, Optional.empty());
        }
        Optional<CodeBlock> value = DefaultReader.read(type.present(), given.get(), component, mistakes);
        return new Absence(Absence.Reading.DEFAULT, writing, value);
    }
}
