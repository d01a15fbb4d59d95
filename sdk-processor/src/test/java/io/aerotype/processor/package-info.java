/** Tests of the processor from the outside: sources in, generated sources and diagnostics out. */
@NullMarked
package io.aerotype.processor;

import org.jspecify.annotations.NullMarked;
