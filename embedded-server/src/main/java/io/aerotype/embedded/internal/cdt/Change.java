package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an operation made of its container.
 *
 * @param container the same object if nothing changed
 * @param result the operation's own result, null for none
 */
record Change<C extends Element>(C container, @Nullable Element result) {}
