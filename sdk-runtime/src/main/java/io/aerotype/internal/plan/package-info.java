/**
 * Which secondary index serves which part of a condition: the catalogue of indexes, the planner and its explanation. It
 * must not know builders or streams.
 */
@NullMarked
package io.aerotype.internal.plan;

import org.jspecify.annotations.NullMarked;
