package io.aerotype.processor.dao;

import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Insert;
import io.aerotype.annotation.Replace;
import io.aerotype.annotation.Save;
import io.aerotype.annotation.Update;
import java.lang.annotation.Annotation;

/** What a method does. */
public enum Verb {
    FIND(Find.class, "query"),
    SAVE(Save.class, "upsert"),
    INSERT(Insert.class, "insert"),
    REPLACE(Replace.class, "replace"),
    UPDATE(Update.class, "update"),
    DELETE(Delete.class, "delete");

    private final Class<? extends Annotation> annotation;
    private final String call;

    Verb(Class<? extends Annotation> annotation, String call) {
        this.annotation = annotation;
        this.call = call;
    }

    /** The annotation that says so. */
    Class<? extends Annotation> annotation() {
        return annotation;
    }

    /** The session's method. */
    String call() {
        return call;
    }

    /** Whether it writes whole records and nothing else. */
    boolean wholeOnly() {
        return this == SAVE || this == INSERT || this == REPLACE;
    }

    @Override
    public String toString() {
        return "@" + annotation.getSimpleName();
    }
}
