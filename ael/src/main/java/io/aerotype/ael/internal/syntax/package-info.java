/**
 * From text to tree. The parser generator lives and dies here: nothing outside sees a token or a parse context. It must not
 * know types or schemas.
 */
@NullMarked
package io.aerotype.ael.internal.syntax;

import org.jspecify.annotations.NullMarked;
