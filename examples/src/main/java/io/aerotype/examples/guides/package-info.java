/** What the guides show, compiled. */
@NullMarked
package io.aerotype.examples.guides;

import org.jspecify.annotations.NullMarked;
