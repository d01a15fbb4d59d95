package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of a record's schema. It is written into a bin of its own; a record without that bin is of version 1. Reading an
 * older record runs the upgrades, which change its bins before the components are read; nothing is written back until the
 * program writes. A record of a newer version is an error of the row.
 *
 * <pre>{@code
 * @DataSet(namespace = "test", set = "users")
 * @Schema(version = 3, upgrades = {SplitName.class, AgeToBirthday.class})   // 1 to 2, 2 to 3
 * public record User(…) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Schema {
    /**
     * The version that is written, from 1.
     *
     * @return the version
     */
    int version();

    /**
     * The bin that holds the version; in an embedded record, the key.
     *
     * @return the bin's name
     */
    String bin() default "schema";

    /**
     * Classes with a constructor without parameters that implement {@code io.aerotype.spi.Upgrade}: one for each step from
     * version 1 on. None, the default, where aliases and defaults say all.
     *
     * @return the upgrades, that from version 1 to 2 first
     */
    Class<?>[] upgrades() default {};
}
