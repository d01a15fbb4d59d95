/**
 * AEL trees to the stock client's expressions. Placeholder values are an argument; a tree is never rewritten and may be
 * shared. It must not know sessions or requests.
 */
@NullMarked
package io.aerotype.internal.lower;

import org.jspecify.annotations.NullMarked;
