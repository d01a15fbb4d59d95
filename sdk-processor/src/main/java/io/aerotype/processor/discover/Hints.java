package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Convert;
import io.aerotype.annotation.MixIn;
import io.aerotype.annotation.Scaled;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Unsigned;
import io.aerotype.annotation.Uses;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What annotations say about how types are stored, apart from the types themselves.
 *
 * @param conversions converters, those of the component before those of the record
 * @param mixIns annotated records that stand for classes which cannot be annotated
 * @param time how instants and lengths of time are stored
 * @param scale digits after a decimal's point
 * @param unsigned whether integers are read without a sign
 * @param broken whether a converter was named that is none
 */
record Hints(
        List<Conversion> conversions,
        List<Stand> mixIns,
        Optional<Encoding> time,
        Optional<Encoding> scale,
        boolean unsigned,
        boolean broken) {
    private static final Map<Class<? extends Annotation>, Use> USES = Map.of(
            Convert.class,
            new Use("the type its converter converts", BinType.Converted.class::isInstance),
            Time.class,
            new Use(
                    "Instant, LocalDateTime, LocalTime and Duration",
                    encoded(encoding -> encoding instanceof Encoding.InUnits || encoding instanceof Encoding.Text)),
            Scaled.class,
            new Use("BigDecimal", encoded(Encoding.Scaled.class::isInstance)),
            Unsigned.class,
            new Use("byte, short, int and long", encoded(Encoding.Unsigned.class::isInstance)));

    static final Hints NONE = new Hints(List.of(), List.of(), Optional.empty(), Optional.empty(), false, false);

    /** A mix-in and the class it stands for. */
    record Stand(TypeElement mixIn, TypeElement target) {}

    /** What a record's {@code @Uses} says. */
    static Hints of(TypeElement type, ConversionReader converters, Consumer<Diagnostic> mistakes) {
        List<Conversion> conversions = new ArrayList<>();
        List<Stand> mixIns = new ArrayList<>();
        AnnotationReader.find(type, Uses.class).ifPresent(uses -> {
            for (AnnotationValue value : uses.values("value")) {
                AnnotationReader.asType(value).ifPresent(used -> {
                    Optional<Stand> stand = stand(used);
                    if (stand.isPresent()) {
                        mixIns.add(stand.get());
                    } else {
                        converters.read(used, uses.origin(value), mistakes).ifPresent(conversions::add);
                    }
                });
            }
        });
        return new Hints(conversions, mixIns, Optional.empty(), Optional.empty(), false, false);
    }

    private static Optional<Stand> stand(DeclaredType used) {
        TypeElement element = MoreElements.asType(used.asElement());
        return AnnotationReader.find(element, MixIn.class)
                .flatMap(mixIn -> mixIn.type("value"))
                .map(target -> new Stand(element, MoreElements.asType(target.asElement())));
    }

    /** These, and what a component adds. */
    Hints with(Element component, ConversionReader converters, Consumer<Diagnostic> mistakes) {
        List<Conversion> own = new ArrayList<>();
        boolean rejected = false;
        Optional<AnnotationReader> convert = AnnotationReader.find(component, Convert.class);
        if (convert.isPresent()) {
            convert.get()
                    .type("value")
                    .flatMap(type -> converters.read(type, convert.get().origin("value"), mistakes))
                    .ifPresent(own::add);
            rejected = own.isEmpty();
        }
        own.addAll(conversions);
        return new Hints(
                own,
                mixIns,
                AnnotationReader.find(component, Time.class).map(time -> time(time.text("value"))),
                AnnotationReader.find(component, Scaled.class)
                        .map(scaled -> new Encoding.Scaled(scaled.number("value"))),
                AnnotationReader.find(component, Unsigned.class).isPresent(),
                rejected);
    }

    private static Encoding time(String unit) {
        return unit.equals("TEXT") ? new Encoding.Text() : new Encoding.InUnits(unit);
    }

    /** How a scalar is stored. */
    Encoding encoding(Scalar scalar) {
        if (scalar.temporal() && time.isPresent()) {
            return time.get();
        }
        if (scalar == Scalar.BIG_DECIMAL && scale.isPresent()) {
            return scale.get();
        }
        return unsigned && scalar.integer() ? new Encoding.Unsigned() : Encoding.PLAIN;
    }

    /** The mix-in that stands for a class. */
    Optional<TypeElement> mixIn(TypeElement target) {
        return mixIns.stream()
                .filter(stand -> stand.target().equals(target))
                .map(Stand::mixIn)
                .findFirst();
    }

    /** The converter of a type. */
    Optional<Conversion> conversion(TypeName type) {
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return conversions.stream()
                .filter(conversion -> conversion.from().equals(boxed))
                .findFirst();
    }

    /** Reports the hints on a component that found nothing to apply to. */
    void checkUsed(Element component, BinType type, Consumer<Diagnostic> mistakes) {
        if (type.flatten().anyMatch(part -> part instanceof BinType.Unsupported || part instanceof BinType.Broken)) {
            return; // that is the mistake to correct first
        }
        USES.forEach((annotation, use) -> AnnotationReader.find(component, annotation)
                .filter(idle -> type.flatten().noneMatch(use.made()))
                .ifPresent(idle -> mistakes.accept(Problem.HINT_WITHOUT_EFFECT.at(
                        idle.origin(), annotation.getSimpleName(), component.getSimpleName(), use.applies()))));
    }

    /** What an annotation applies to, in words, and what the type is made of if it did. */
    private record Use(String applies, Predicate<BinType> made) {}

    private static Predicate<BinType> encoded(Predicate<Encoding> encoding) {
        return type -> type instanceof BinType.One one && encoding.test(one.encoding());
    }
}
