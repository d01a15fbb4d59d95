/**
 * The catalogue of mistakes, and how a mistake reaches the compiler's output at the exact place. Knows no mapping rule.
 */
@NullMarked
package io.aerotype.processor.report;

import org.jspecify.annotations.NullMarked;
