/**
 * The harness of the contract tests: which server they run on, in which call shapes, and what is skipped where. It knows
 * servers by their address alone.
 */
@NullMarked
package io.aerotype.contract;

import org.jspecify.annotations.NullMarked;
