/**
 * Java values to the stock client's values, and nothing that is silently turned into text. Knows nothing of sessions or
 * requests.
 */
@NullMarked
package io.aerotype.internal.value;

import org.jspecify.annotations.NullMarked;
