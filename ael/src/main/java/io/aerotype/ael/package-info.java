/**
 * The Aerospike Expression Language: one immutable tree, built from text or in code, checked with or without a schema and
 * printed back to text.
 *
 * <p>{@link io.aerotype.ael.Ael} is the way in. This package must not know a client, a server, nor the parser generator
 * behind the syntax: a tree is data, and what it becomes on the wire is decided elsewhere.
 */
@NullMarked
package io.aerotype.ael;

import org.jspecify.annotations.NullMarked;
