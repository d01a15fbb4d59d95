/** What mapping itself costs, without a server: objects to bins and back, and the compile time of annotated records. */
@NullMarked
package io.aerotype.benchmarks.mapping;

import org.jspecify.annotations.NullMarked;
