/**
 * The same work done through a session and by hand with the stock client, weighed side by side in one run: bytes, CPU time
 * and wall time per operation. The server is another process, so that only the two clients are on the scales.
 */
@NullMarked
package io.aerotype.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
