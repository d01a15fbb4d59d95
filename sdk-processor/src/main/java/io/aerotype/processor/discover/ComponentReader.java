package io.aerotype.processor.discover;

import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Convert;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ordinal;
import io.aerotype.annotation.Scaled;
import io.aerotype.annotation.Since;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Ttl;
import io.aerotype.annotation.Unsigned;
import io.aerotype.annotation.Until;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.Member;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads one component, wherever it was declared, with all its annotations. */
final class ComponentReader {
    /** The annotations of a component, each with the name of its main argument, or the empty string. */
    private static final Map<Class<? extends Annotation>, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(Id.class, "");
        MARKS.put(Bin.class, "value");
        MARKS.put(Generation.class, "");
        MARKS.put(Ttl.class, "");
        MARKS.put(ExpiresAt.class, "");
        MARKS.put(Indexed.class, "name");
        MARKS.put(Ignore.class, "");
        MARKS.put(Convert.class, "value");
        MARKS.put(Time.class, "value");
        MARKS.put(Scaled.class, "value");
        MARKS.put(Unsigned.class, "");
        MARKS.put(Ordinal.class, "value");
        MARKS.put(Absent.class, "");
        MARKS.put(Default.class, "value");
        MARKS.put(Since.class, "value");
        MARKS.put(Until.class, "value");
    }

    private final TypeReader types;
    private final ConversionReader converters;

    ComponentReader(TypeReader types, ConversionReader converters) {
        this.types = types;
        this.converters = converters;
    }

    /** Whether one of our annotations stands on the element. */
    static boolean marked(Element element) {
        return MARKS.keySet().stream()
                .anyMatch(mark -> AnnotationReader.find(element, mark).isPresent());
    }

    /**
     * The component.
     *
     * @param place what carries its annotations
     * @param type its type, with the type arguments of whoever inherits it
     * @param access what reads it
     * @param computed whether nothing is there to write it back to
     * @param position its place among the others
     * @param hints what the type it belongs to says about conversions
     */
    ComponentModel read(
            Element place,
            String name,
            TypeMirror type,
            Member access,
            boolean computed,
            int position,
            Hints hints,
            Consumer<Diagnostic> mistakes) {
        Hints own = hints.with(place, converters, mistakes);
        BinType binType = types.read(type, own);
        own.checkUsed(place, binType, mistakes);
        return new ComponentModel(
                name,
                TypeName.get(type),
                binType,
                marks(place),
                access,
                computed,
                AnnotationReader.find(place, Ordinal.class)
                        .map(ordinal -> ordinal.number("value"))
                        .orElse(position),
                EvolutionReader.read(place, binType, mistakes),
                Origin.of(place));
    }

    private static List<Mark> marks(Element component) {
        return MARKS.entrySet().stream()
                .flatMap(mark -> AnnotationReader.find(component, mark.getKey()).stream()
                        .map(annotation -> annotation.toMark(mark.getKey(), mark.getValue())))
                .toList();
    }
}
