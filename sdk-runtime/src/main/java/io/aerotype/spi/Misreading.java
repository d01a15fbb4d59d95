package io.aerotype.spi;

import com.aerospike.client.Key;
import io.aerotype.error.MappingException;
import org.jspecify.annotations.Nullable;

/**
 * What did not fit while a record was read, in words that name the record's type, the component, its bin and the key.
 *
 * @param codec of the record that was read
 * @param key the record's; null for an embedded one, whose record adds its own words
 */
record Misreading(ComponentsReader<?> codec, @Nullable Key key) {
    /** A component's value is not what its codec reads. */
    RuntimeException of(Component<?> component, UnreadableValueException unreadable) {
        return key == null
                ? unreadable.at(describe(component))
                : failure("%s: %s.".formatted(describe(component), unreadable.getMessage()), unreadable.getCause());
    }

    RuntimeException absentRequired(Component<?> component) {
        return failure("%s is absent; its component says that is an error.".formatted(describe(component)), null);
    }

    RuntimeException absentPrimitive(Component<?> component) {
        return failure(
                "%s is absent; its component is a primitive, which cannot be. Store it, or make the component an"
                                .formatted(describe(component))
                        + " Optional, or give it a @Default.",
                null);
    }

    /** The record as a whole cannot be brought to the current version of its schema. */
    RuntimeException upgrade(UnreadableValueException unreadable) {
        return failure("%s: %s.".formatted(name(), unreadable.getMessage()), unreadable.getCause());
    }

    /** The record's constructor refused what was stored. */
    RuntimeException refused(RuntimeException cause) {
        return failure("%s cannot be built from what is stored: %s".formatted(name(), cause), cause);
    }

    RuntimeException id(UnreadableValueException unreadable) {
        return failure("The id of %s: %s.".formatted(name(), unreadable.getMessage()), unreadable.getCause());
    }

    /** The record's key is not what its id is made of. */
    RuntimeException noId(String expected) {
        return failure(
                key == null || key.userKey == null
                        ? "%s needs its id, and the record was stored without one. Write it with its key (sendKey), or"
                                        .formatted(name())
                                + " put @Bin on the @Id component."
                        : "%s is identified by %s, and this record's key is %s."
                                .formatted(name(), expected, key.userKey),
                null);
    }

    RuntimeException noTag(Component<String> tag) {
        return failure("%s is of no type: %s is absent.".formatted(name(), place(tag)), null);
    }

    RuntimeException unknownTag(Component<String> tag, String[] known, @Nullable String found) {
        return failure(
                "%s, %s: expected one of '%s', found '%s'."
                        .formatted(name(), place(tag), String.join("', '", known), found),
                null);
    }

    private String describe(Component<?> component) {
        return "%s.%s (%s)".formatted(name(), component.name(), place(component));
    }

    private String place(Component<?> component) {
        return component.position() >= 0
                ? "item " + component.position()
                : "%s '%s'".formatted(key == null ? "key" : "bin", component.bin());
    }

    private String name() {
        return codec.type().getSimpleName();
    }

    private RuntimeException failure(String message, @Nullable Throwable cause) {
        return key == null ? new UnreadableValueException(message) : new MappingException("read", key, message, cause);
    }
}
