/** Keeps examples and documentation in step. */
@NullMarked
package io.aerotype.examples;

import org.jspecify.annotations.NullMarked;
