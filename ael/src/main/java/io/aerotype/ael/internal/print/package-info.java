/** From tree to text, the one canonical way. It must not know types: a tree prints the same whether it makes sense or not. */
@NullMarked
package io.aerotype.ael.internal.print;

import org.jspecify.annotations.NullMarked;
