/** The direction between packages, which the compiler does not keep. */
@NullMarked
package io.aerotype.architecture;

import org.jspecify.annotations.NullMarked;
