/** Clusters under traffic of every kind while their nodes come and go. It sees the server as users do: from outside. */
@NullMarked
package io.aerotype.embedded.storm;

import org.jspecify.annotations.NullMarked;
