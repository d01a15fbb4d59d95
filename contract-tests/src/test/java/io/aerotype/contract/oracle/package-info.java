/**
 * The oracle: the same generated operations on the embedded server and on a real one, and the first difference told with
 * the smallest case that shows it. It knows the protocol's values and the stock client; it knows nothing of the inside
 * of either server.
 */
@NullMarked
package io.aerotype.contract.oracle;

import org.jspecify.annotations.NullMarked;
