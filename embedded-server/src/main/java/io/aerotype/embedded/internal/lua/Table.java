package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** A table that keeps numbers as they are: LuaJ's own makes doubles of those that stand under a name. */
public final class Table extends LuaTable {
    /** A number in the shape of something else. */
    private static final class Kept extends LuaValue {
        private final LuaExact number;

        Kept(LuaExact number) {
            this.number = number;
        }

        @Override
        public int type() {
            return LuaValue.TVALUE;
        }

        @Override
        public String typename() {
            return number.typename();
        }
    }

    private int written;

    /** How many items a table was written with: where they end is its length, whatever is nil before. */
    void written(int items) {
        written = items;
    }

    @Override
    public int rawlen() {
        if (written > 0 && rawget(written + 1).isnil()) {
            if (!rawget(written).isnil()) {
                return written;
            }
            if (written > 1 && !rawget(written - 1).isnil()) {
                return written - 1;
            }
        }
        return super.rawlen();
    }

    private static LuaValue shown(LuaValue value) {
        return value instanceof Kept kept ? kept.number : value;
    }

    @Override
    public void hashset(LuaValue key, LuaValue value) {
        @Nullable LuaExact number = LuaExact.number(value);
        super.hashset(key, number == null ? value : new Kept(number));
    }

    @Override
    protected LuaValue hashget(LuaValue key) {
        return shown(super.hashget(key));
    }

    @Override
    public LuaValue rawget(LuaValue key) {
        return shown(super.rawget(key));
    }

    @Override
    public LuaValue rawget(int key) {
        return shown(super.rawget(key));
    }

    @Override
    public Varargs next(LuaValue key) {
        Varargs next = super.next(key);
        return next.arg(2) instanceof Kept kept ? LuaValue.varargsOf(next.arg1(), kept.number) : next;
    }
}
