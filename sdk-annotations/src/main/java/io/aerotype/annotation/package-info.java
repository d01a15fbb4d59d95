/**
 * The annotations that make a record a data set: where it is stored, what identifies it, and how each component maps to
 * a bin. This package knows neither the client nor the processor.
 */
@NullMarked
package io.aerotype.annotation;

import org.jspecify.annotations.NullMarked;
