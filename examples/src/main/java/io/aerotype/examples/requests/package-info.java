/** What docs/requests.md shows: how requests are run, in every shape. It knows nothing of the other examples. */
@NullMarked
package io.aerotype.examples.requests;

import org.jspecify.annotations.NullMarked;
