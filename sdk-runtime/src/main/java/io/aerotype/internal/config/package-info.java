/**
 * Reads configuration text: times as people write them, and YAML with the place of every word. It knows nothing of what is
 * configured.
 */
@NullMarked
package io.aerotype.internal.config;

import org.jspecify.annotations.NullMarked;
