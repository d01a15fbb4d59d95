package io.aerotype.processor.projection;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record with {@code @Projection}, as written.
 *
 * @param declaration the record
 * @param source the data set it reads; empty if that one has mistakes, which are reported there
 * @param picks its components, in order
 * @param mistakes why it cannot be read as a projection; empty if it can
 */
public record ProjectionModel(
        Declaration declaration, Optional<RecordModel> source, List<Pick> picks, List<Diagnostic> mistakes) {
    /**
     * A component of the projection.
     *
     * @param name the name
     * @param type its type
     * @param origin the component
     */
    public record Pick(String name, TypeName type, Origin origin) {
        /** The component of the source that it stands for. */
        Optional<ComponentModel> in(RecordModel source) {
            return source.components().stream()
                    .filter(component -> component.name().equals(name))
                    .findFirst();
        }
    }

    /** The source with nothing but what was picked, in the order of the projection. */
    RecordModel picked() {
        RecordModel whole = source.orElseThrow();
        return whole.projected(
                declaration,
                picks.stream().flatMap(pick -> pick.in(whole).stream()).toList());
    }
}
