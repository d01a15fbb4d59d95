/**
 * Measurements of the embedded server: against another server under the same client program, from a thousand to a
 * million records, and from start to first answer. Each is a program of its own. They know the server by its address
 * and its runnable form alone.
 */
@NullMarked
package io.aerotype.benchmarks.server;

import org.jspecify.annotations.NullMarked;
