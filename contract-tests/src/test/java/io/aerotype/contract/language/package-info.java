/**
 * The expression language against servers: what its reference shows, and random conditions. It must not know how the
 * language is implemented.
 */
@NullMarked
package io.aerotype.contract.language;

import org.jspecify.annotations.NullMarked;
