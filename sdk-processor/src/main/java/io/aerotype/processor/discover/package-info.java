/**
 * Compiler elements to model values. The only package that asks the compiler questions; it judges nothing.
 */
@NullMarked
package io.aerotype.processor.discover;

import org.jspecify.annotations.NullMarked;
