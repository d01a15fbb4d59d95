/**
 * Texts in the expression language that stand in annotations: checked against a record and the parameters they speak of,
 * and written as the Java that builds their tree. Knows the language and the model of records; nothing of who asks.
 */
@NullMarked
package io.aerotype.processor.text;

import org.jspecify.annotations.NullMarked;
