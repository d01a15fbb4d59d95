/**
 * The checks, one class each, from model to diagnostics. Rules know neither the compiler nor generated code.
 */
@NullMarked
package io.aerotype.processor.rule;

import org.jspecify.annotations.NullMarked;
