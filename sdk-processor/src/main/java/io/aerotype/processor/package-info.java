/**
 * Glues the stages: discover, model, rule, emit, report. Knows each stage's front door and nothing of their insides.
 */
@NullMarked
package io.aerotype.processor;

import org.jspecify.annotations.NullMarked;
