/** Tests of the language through its public face. */
@NullMarked
package io.aerotype.ael;

import org.jspecify.annotations.NullMarked;
