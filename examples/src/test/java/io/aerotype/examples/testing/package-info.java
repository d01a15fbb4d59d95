/** How users test a service of theirs. */
@NullMarked
package io.aerotype.examples.testing;

import org.jspecify.annotations.NullMarked;
