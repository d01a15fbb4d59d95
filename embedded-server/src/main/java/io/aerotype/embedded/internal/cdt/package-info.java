/**
 * Lists and maps: their operations, the contexts that lead to nested ones, selection and what a selection returns. Works on
 * value trees; knows no bins, no records and no wire.
 */
@NullMarked
package io.aerotype.embedded.internal.cdt;

import org.jspecify.annotations.NullMarked;
