/**
 * Queries: what a request asks for, the records that answer it, and the jobs that can be asked about afterwards. It
 * finds records in the store and knows nothing of single-record commands.
 */
@NullMarked
package io.aerotype.embedded.internal.query;

import org.jspecify.annotations.NullMarked;
