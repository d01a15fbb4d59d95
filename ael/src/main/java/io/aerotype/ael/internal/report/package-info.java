/** What parsing and checking share: how issues are gathered. It knows neither of them. */
@NullMarked
package io.aerotype.ael.internal.report;

import org.jspecify.annotations.NullMarked;
