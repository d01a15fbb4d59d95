/**
 * A record as commands and queries see it: what expressions may ask of it, and what reading operations put into a row.
 * It knows single records only, never how they are found.
 */
@NullMarked
package io.aerotype.embedded.internal.record;

import org.jspecify.annotations.NullMarked;
