/**
 * What a server accepts as a name or a number, checked before anything is sent. Knows nothing else of ours.
 */
@NullMarked
package io.aerotype.internal.limits;

import org.jspecify.annotations.NullMarked;
