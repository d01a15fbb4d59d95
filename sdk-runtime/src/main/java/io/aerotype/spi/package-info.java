/**
 * What generated code calls: codecs, and the readers and writers they are given. Users write against it only for a
 * hand-written codec or a converter. This package knows the stock client, the language's types and {@code
 * io.aerotype.error}; it must not know sessions, queries or the pipeline.
 */
@NullMarked
package io.aerotype.spi;

import org.jspecify.annotations.NullMarked;
