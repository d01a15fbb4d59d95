/** Tests of codecs, readers and writers. */
@NullMarked
package io.aerotype.spi;

import org.jspecify.annotations.NullMarked;
