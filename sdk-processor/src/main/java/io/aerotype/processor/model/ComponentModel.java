package io.aerotype.processor.model;

import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * A component of a stored class, as written: of a record, a field of another class, or what a method computes.
 *
 * @param name the component's name
 * @param type its type, as written
 * @param binType how that type would be stored in a bin
 * @param marks our annotations on it
 * @param access what reads it from an object
 * @param computed whether it follows from the other components, so that it is written and never read back
 * @param position where it stands in an embedded record that is stored as a list
 * @param evolution what it says about older and newer records
 * @param origin the component
 */
public record ComponentModel(
        String name,
        TypeName type,
        BinType binType,
        List<Mark> marks,
        Member access,
        boolean computed,
        int position,
        Evolution evolution,
        Origin origin) {
    /** The annotation, if the component carries it. */
    public Optional<Mark> mark(Class<? extends Annotation> annotation) {
        for (Mark mark : marks) { // asked hundreds of times for a record
            if (mark.type() == annotation) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Whether the component carries the annotation. */
    public boolean is(Class<? extends Annotation> annotation) {
        return mark(annotation).isPresent();
    }

    /** Whether the component has a bin: it says so, or it says it is nothing else. */
    public boolean stored() {
        return is(Bin.class) || !(is(Id.class) || metadata());
    }

    /** Whether the component is filled from what a server knows about a record. */
    public boolean metadata() {
        return is(Generation.class) || is(Ttl.class) || is(ExpiresAt.class);
    }

    /** The bin's name, or the map key inside an embedded record. */
    public String binName() {
        return mark(Bin.class)
                .map(Mark::value)
                .filter(given -> !given.isEmpty())
                .orElse(name);
    }

    /** Where the bin's name was written. */
    public Origin binOrigin() {
        return mark(Bin.class)
                .filter(bin -> !bin.value().isEmpty())
                .map(Mark::origin)
                .orElse(origin);
    }
}
