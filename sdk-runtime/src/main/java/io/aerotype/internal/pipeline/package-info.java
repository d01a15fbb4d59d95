/**
 * One request, one pipeline: immutable requests, the transport that alone knows the two ways to call the stock client, and
 * the translation of its failures. It must not know builders, streams or codecs.
 */
@NullMarked
package io.aerotype.internal.pipeline;

import org.jspecify.annotations.NullMarked;
