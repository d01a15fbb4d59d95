/** Tests of what the pipeline promises about threads and turns, without a server. */
@NullMarked
package io.aerotype.internal.pipeline;

import org.jspecify.annotations.NullMarked;
