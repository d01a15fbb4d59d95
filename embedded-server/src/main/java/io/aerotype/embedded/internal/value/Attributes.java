package io.aerotype.embedded.internal.value;

/** Attribute bits of a container's header ({@code c7 00 <bits>}). */
public final class Attributes {
    /** A sorted list, or a map that promises key order. */
    public static final int ORDERED = 0x01;
    /** With {@link #ORDERED}: the map also promises an index by value. */
    public static final int VALUE_ORDERED = 0x02;
    /** Marks results only: the client is to keep the order of the entries. */
    public static final int PRESERVE_ORDER = 0x08;
    /** The container's index is stored with it; top level only, and never shown to clients. */
    public static final int PERSIST_INDEX = 0x10;

    /** A list with a header that says nothing: what is not stored keeps it. */
    public static final int HEADED = 0x100;

    /** What a stored list may carry. */
    public static final int LIST = ORDERED | PERSIST_INDEX;
    /** What a stored map may carry. */
    public static final int MAP = ORDERED | VALUE_ORDERED | PERSIST_INDEX;

    /** Of the number that sets attributes, the server looks at these bits only. */
    public static final int SENT = 0xff;

    private Attributes() {}
}
