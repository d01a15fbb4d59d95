package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first version of the {@link Schema} that has the component. A primitive component of records of an older version is read as
 * 0 or false if it has no {@link Default}; of records of this version its absence stays an error.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Since {
    /**
     * The version, from 2.
     *
     * @return the version
     */
    int value();
}
