/** What Aerotype promises, tested through its public API on whatever server this run has. */
@NullMarked
package io.aerotype.contract;

import org.jspecify.annotations.NullMarked;
