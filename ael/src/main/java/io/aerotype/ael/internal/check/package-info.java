/** Finds the type of everything in a tree, and what does not fit together. It must not know text beyond its spans. */
@NullMarked
package io.aerotype.ael.internal.check;

import org.jspecify.annotations.NullMarked;
