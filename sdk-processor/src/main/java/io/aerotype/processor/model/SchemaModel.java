package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import io.aerotype.processor.report.Origin;
import java.util.List;

/**
 * The version of a record's schema, and how older records become what it says.
 *
 * @param version the version that is written
 * @param bin the bin, or the key in an embedded record, that holds the version
 * @param upgrades the classes that lead from each version to the next, from version 1 on
 * @param origin the annotation
 */
public record SchemaModel(int version, String bin, List<ClassName> upgrades, Origin origin) {}
