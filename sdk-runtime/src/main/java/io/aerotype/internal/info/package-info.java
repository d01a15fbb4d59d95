/** Reads the answers of nodes to info commands: rows and fields of text. It knows nothing of what they say. */
@NullMarked
package io.aerotype.internal.info;

import org.jspecify.annotations.NullMarked;
