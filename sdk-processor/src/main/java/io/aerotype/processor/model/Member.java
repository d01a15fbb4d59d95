package io.aerotype.processor.model;

/**
 * A method or field of a stored class.
 *
 * @param name its name
 * @param method whether it is a method
 */
public record Member(String name, boolean method) {
    /** A method. */
    public static Member method(String name) {
        return new Member(name, true);
    }

    /** A field. */
    public static Member field(String name) {
        return new Member(name, false);
    }

    /** The expression that reads it, after the object and a dot. */
    public String read() {
        return method ? name + "()" : name;
    }
}
