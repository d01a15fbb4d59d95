/** A small service, and the test that shows how to test one. */
@NullMarked
package io.aerotype.examples.testing;

import org.jspecify.annotations.NullMarked;
