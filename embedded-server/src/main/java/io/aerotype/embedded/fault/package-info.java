/**
 * Faults on demand: what a test sees of each request before the server answers it, and what can be done to it. Knows
 * nothing of how the server works.
 */
@NullMarked
package io.aerotype.embedded.fault;

import org.jspecify.annotations.NullMarked;
