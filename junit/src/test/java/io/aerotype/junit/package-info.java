/** Tests of the extension; they know no more of it than a user does. */
@NullMarked
package io.aerotype.junit;

import org.jspecify.annotations.NullMarked;
