/**
 * What a bin holds and how its bytes are read: particles, the server's MessagePack dialect, the total order of values,
 * result codes. Knows no operation, no record and no socket.
 */
@NullMarked
package io.aerotype.embedded.internal.value;

import org.jspecify.annotations.NullMarked;
