package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Row;

/** One kind of command on one record, sent alone or as an entry of a batch. */
@FunctionalInterface
interface RecordCommand {
    /**
     * Executes the command and puts its answer into the row.
     *
     * @throws ResultException with the code of a refusal. The row keeps the generation and the expiration it was given
     *     by then, as the server's answers do
     */
    void execute(RecordRequest request, Row row);
}
