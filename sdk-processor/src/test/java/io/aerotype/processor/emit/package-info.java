/** Tests of what generated code calls. */
@NullMarked
package io.aerotype.processor.emit;

import org.jspecify.annotations.NullMarked;
