/**
 * POSIX regular expressions over bytes, basic and extended, with the GNU additions the server's C library has. Matching takes
 * time in proportion to pattern times text, and no recursion. Knows nothing but bytes.
 */
@NullMarked
package io.aerotype.embedded.internal.regex;

import org.jspecify.annotations.NullMarked;
