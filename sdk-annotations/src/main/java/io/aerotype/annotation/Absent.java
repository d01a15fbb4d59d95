package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what absence means for a component: what a bin that is not there is read as, and what becomes of the bin when the
 * component is null or an empty {@code Optional}. A fixed value is said with {@link Default}.
 *
 * <pre>{@code
 * @Absent(read = Absent.Read.EMPTY) List<String> tags      // never null
 * @Absent(write = Absent.Write.KEEP) String note           // null leaves the stored note alone
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Absent {
    /**
     * What a bin that is not there is read as.
     *
     * @return the rule
     */
    Read read() default Read.NATURAL;

    /**
     * What becomes of the bin of a component that is null or empty.
     *
     * @return the rule
     */
    Write write() default Write.NATURAL;

    /** Reading a bin that is not there. */
    enum Read {
        /** Null, an empty {@code Optional}, or, for a primitive, an error. */
        NATURAL,
        /** An error of the row. */
        FAIL,
        /** An empty collection, map or array. */
        EMPTY
    }

    /** Writing a component that is null or empty. */
    enum Write {
        /** An upsert or update removes the bin; an insert or replace leaves it out. */
        NATURAL,
        /** The bin stays as it is. */
        KEEP,
        /** An error, before anything is sent. */
        FAIL
    }
}
