/**
 * What a record says about its mapping, as immutable values. Knows no compiler and no runtime type.
 */
@NullMarked
package io.aerotype.processor.model;

import org.jspecify.annotations.NullMarked;
