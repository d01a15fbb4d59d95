/** The first program: the same steps untyped and typed, on the embedded server or on any cluster. */
@NullMarked
package io.aerotype.examples.quickstart;

import org.jspecify.annotations.NullMarked;
