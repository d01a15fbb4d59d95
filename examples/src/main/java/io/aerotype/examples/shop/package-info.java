/** A shop: records of the shapes that applications have, and programs that work on them. */
@NullMarked
package io.aerotype.examples.shop;

import org.jspecify.annotations.NullMarked;
