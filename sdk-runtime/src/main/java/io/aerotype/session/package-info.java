/**
 * Where a program starts: {@link io.aerotype.session.Client}, {@link io.aerotype.session.Session}, the builders a session
 * hands out and the results they bring back. This package describes requests and routes their results; it leaves
 * talking to the cluster to {@code io.aerotype.internal.pipeline} and must not call the stock client's data methods itself.
 */
@NullMarked
package io.aerotype.session;

import org.jspecify.annotations.NullMarked;
