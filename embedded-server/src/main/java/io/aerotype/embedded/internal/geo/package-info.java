/** GeoJSON as the server understands it: what it accepts, the cells it computes, what lies within what. */
@NullMarked
package io.aerotype.embedded.internal.geo;

import org.jspecify.annotations.NullMarked;
