package io.aerotype.processor.text;

import io.aerotype.processor.model.BinType;
import java.util.Optional;

/**
 * What generated code passes for a placeholder.
 *
 * @param parameter the parameter it comes from
 * @param conversion how it, or each of several, has to be stored; empty for values passed as they are
 */
public record Argument(Parameter parameter, Optional<BinType> conversion) {}
