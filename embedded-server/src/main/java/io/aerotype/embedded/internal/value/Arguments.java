package io.aerotype.embedded.internal.value;

import java.util.List;

/** The arguments after an operation's code, for operations whose every argument has one type. */
public record Arguments(List<Element> items) {
    /** Splits a payload; its code is {@link #code}. */
    public static Arguments of(Element payload) {
        if (payload instanceof Element.ListElement call
                && call.flags() == 0
                && call.size() > 0
                && call.items().getFirst() instanceof Element.Int) {
            return new Arguments(call.items());
        }
        throw refused("an operation is an array that starts with its code");
    }

    public static ResultException refused(String why) {
        return new ResultException(ResultCode.PARAMETER, why);
    }

    /** Returns the operation's code: of the number sent, the server keeps the low 32 bits. */
    public int code() {
        return (int) integer(-1);
    }

    /** Checks how many arguments there are. */
    public Arguments between(int least, int most) {
        int count = items.size() - 1;
        if (count < least || count > most) {
            throw refused(count + " arguments, not " + least + " to " + most);
        }
        return this;
    }

    public boolean has(int index) {
        return index + 1 < items.size();
    }

    public Element item(int index) {
        return items.get(index + 1);
    }

    public long integer(int index) {
        if (item(index) instanceof Element.Int integer) {
            return integer.value();
        }
        throw refused("argument " + index + " is an integer");
    }

    public long integer(int index, long absent) {
        return has(index) ? integer(index) : absent;
    }

    /** Returns an integer of {@code least} to {@code most}. */
    public long integer(int index, long least, long most) {
        long value = integer(index);
        if (value < least || value > most) {
            throw refused("argument " + index + " is " + value + ", not " + least + " to " + most);
        }
        return value;
    }

    public boolean bool(int index) {
        if (item(index) instanceof Element.Bool(boolean value)) {
            return value;
        }
        throw refused("argument " + index + " is a boolean");
    }

    /** Returns flags of which only {@code allowed} may be set. */
    public int flags(int index, int allowed) {
        long flags = integer(index, 0);
        if ((flags & ~allowed) != 0) {
            throw refused("flags " + flags);
        }
        return (int) flags;
    }

    /** Returns the bytes of a raw argument; the type byte before them is dropped, whatever it is. */
    public byte[] bytes(int index) {
        if (item(index) instanceof Element.Raw raw && raw.prefixed().length > 0) {
            return raw.content();
        }
        throw refused("argument " + index + " is bytes");
    }
}
