package io.aerotype.session;

import com.aerospike.client.policy.RecordExistsAction;
import io.aerotype.spi.Absent;

/** What a step of a request does to its records. */
enum Verb {
    UPSERT("upsert", RecordExistsAction.UPDATE),
    INSERT("insert", RecordExistsAction.CREATE_ONLY),
    UPDATE("update", RecordExistsAction.UPDATE_ONLY),
    REPLACE("replace", RecordExistsAction.REPLACE),
    REPLACE_IF_EXISTS("replaceIfExists", RecordExistsAction.REPLACE_ONLY),
    TOUCH("touch", RecordExistsAction.UPDATE_ONLY),
    DELETE("delete", RecordExistsAction.UPDATE),
    EXISTS("exists", RecordExistsAction.UPDATE),
    EXECUTE_UDF("executeUdf", RecordExistsAction.UPDATE),
    QUERY("query", RecordExistsAction.UPDATE);

    private final String text;
    private final RecordExistsAction action;

    Verb(String text, RecordExistsAction action) {
        this.text = text;
        this.action = action;
    }

    /** What the verb asks of the record's existence; without meaning for a verb that writes no bins. */
    RecordExistsAction action() {
        return action;
    }

    boolean replaces() {
        return this == REPLACE || this == REPLACE_IF_EXISTS;
    }

    /** What becomes of bins that a whole record has no value for: after a merging write they would otherwise stay. */
    Absent absent() {
        return this == UPSERT || this == UPDATE ? Absent.REMOVE : Absent.OMIT;
    }

    boolean reads() {
        return this == QUERY || this == EXISTS;
    }

    /** Whether a missing record is an answer rather than an error. */
    boolean answersMissing() {
        return this == DELETE || this == TOUCH || this == EXISTS;
    }

    @Override
    public String toString() {
        return text;
    }
}
