/** Tests of the catalogue. */
@NullMarked
package io.aerotype.processor.report;

import org.jspecify.annotations.NullMarked;
