/** The programs of the shop, run at small size. */
@NullMarked
package io.aerotype.examples.shop;

import org.jspecify.annotations.NullMarked;
