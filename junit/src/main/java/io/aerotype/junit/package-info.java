/**
 * A server for tests: {@link io.aerotype.junit.WithAerospike} on a class, a method or a parameter. It knows JUnit and the
 * embedded server, and no client.
 */
@NullMarked
package io.aerotype.junit;

import org.jspecify.annotations.NullMarked;
