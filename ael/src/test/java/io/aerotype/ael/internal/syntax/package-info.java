/** Tests of parsing from within: that the baselines leave out nothing the grammar has. */
@NullMarked
package io.aerotype.ael.internal.syntax;

import org.jspecify.annotations.NullMarked;
