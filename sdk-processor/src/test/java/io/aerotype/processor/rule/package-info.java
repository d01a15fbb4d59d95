/** Tests of tables the rules hold about the runtime. */
@NullMarked
package io.aerotype.processor.rule;

import org.jspecify.annotations.NullMarked;
