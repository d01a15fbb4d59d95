/**
 * What a record looks like on the server, as a file: written by each build, and compared with the one that was committed, so
 * that a change old data or old programs cannot live with is noticed when it is made. Knows models, files, and no emitter
 * but the one that says how a value is stored.
 */
@NullMarked
package io.aerotype.processor.schema;

import org.jspecify.annotations.NullMarked;
