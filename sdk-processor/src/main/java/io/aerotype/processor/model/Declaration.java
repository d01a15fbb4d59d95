package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import io.aerotype.processor.report.Origin;

/**
 * An annotated type as generated code sees it from the outside.
 *
 * @param type its class
 * @param visible whether it and all that encloses it is public, so that what is generated can be, too
 * @param generatedAnnotation whether its module can see the {@code Generated} annotation
 * @param origin the type
 */
public record Declaration(ClassName type, boolean visible, boolean generatedAnnotation, Origin origin) {
    /** The generated class that plays a role for this type: {@code UserDaoRequests}; {@code Shop_UserDaoRequests} if it is nested. */
    public ClassName generated(String role) {
        return RecordModel.generated(type, role);
    }
}
