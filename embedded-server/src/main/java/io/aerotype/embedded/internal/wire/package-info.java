/**
 * Bytes on a socket: frames, record messages, replies, compression, and the loop that serves one connection. It knows
 * how a message looks, never what a command does or where records live.
 */
@NullMarked
package io.aerotype.embedded.internal.wire;

import org.jspecify.annotations.NullMarked;
