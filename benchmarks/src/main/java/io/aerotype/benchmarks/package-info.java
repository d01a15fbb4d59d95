/** Measurements against the stock client doing the same by hand, as ratios of one run. Never part of the tests. */
@NullMarked
package io.aerotype.benchmarks;

import org.jspecify.annotations.NullMarked;
