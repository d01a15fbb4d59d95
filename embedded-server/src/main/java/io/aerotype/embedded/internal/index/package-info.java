/**
 * Secondary indexes: what an index is made of, the sorted entries it keeps, and the ranges it is asked for. It follows
 * the changes of the store and knows nothing of queries and their messages.
 */
@NullMarked
package io.aerotype.embedded.internal.index;

import org.jspecify.annotations.NullMarked;
