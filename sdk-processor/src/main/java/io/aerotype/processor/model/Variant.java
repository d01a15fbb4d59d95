package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import io.aerotype.processor.report.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class whose instances are stored: the annotated type itself, or, if that is a sealed interface, one of the types it
 * permits.
 *
 * @param type the class
 * @param tag what stands for the class in what is stored; empty where there is only one
 * @param construction how its objects are built
 * @param components its own components, in order
 * @param origin the class
 */
public record Variant(
        ClassName type, String tag, Construction construction, List<ComponentModel> components, Origin origin) {
    /** The components that have a bin, in order. */
    public Stream<ComponentModel> stored() {
        return components.stream().filter(ComponentModel::stored);
    }

    /** Whether the class has a component of that name. */
    public boolean has(ComponentModel component) {
        return components.stream().anyMatch(own -> own.name().equals(component.name()));
    }
}
