package io.aerotype.embedded.internal.lua;

/** A local variable of a function. Whether functions inside share it is known when all of it has been read. */
final class Variable {
    private final String name;
    private final int place;
    private final boolean isConstant;
    private boolean isShared;

    Variable(String name, int place, boolean isConstant) {
        this.name = name;
        this.place = place;
        this.isConstant = isConstant;
    }

    String name() {
        return name;
    }

    /** Its index in the frame. */
    int place() {
        return place;
    }

    boolean isConstant() {
        return isConstant;
    }

    boolean isShared() {
        return isShared;
    }

    void share() {
        isShared = true;
    }
}
