/** Annotated records and what is generated for them, on a server. */
@NullMarked
package io.aerotype.contract.typed;

import org.jspecify.annotations.NullMarked;
