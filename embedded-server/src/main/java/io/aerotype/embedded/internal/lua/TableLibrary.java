package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The library of tables as lists. */
final class TableLibrary {
    private static final int MOST_RESULTS = 1_000_000;

    private TableLibrary() {}

    static LuaTable create() {
        LuaTable tables = new LuaTable();
        Library.put(tables, "concat", TableLibrary::concatenated);
        Library.put(tables, "insert", TableLibrary::insert);
        Library.put(tables, "move", TableLibrary::move);
        Library.put(tables, "pack", TableLibrary::packed);
        Library.put(tables, "remove", TableLibrary::removed);
        Library.put(tables, "sort", TableLibrary::sort);
        Library.put(tables, "unpack", TableLibrary::unpacked);
        return tables;
    }

    private static long length(LuaTable table) {
        LuaValue handler = Metamethods.of(table, LuaValue.LEN);
        if (handler.isnil()) {
            return table.rawlen();
        }
        LuaValue length = LuaExact.of(handler.call(table));
        if (length instanceof LuaExact number && number.isWhole()) {
            return number.tolong();
        }
        throw new LuaError("object length is not an integer");
    }

    private static LuaValue get(LuaTable table, long at) {
        return table.get(LuaExact.of(at));
    }

    private static void set(LuaTable table, long at, LuaValue value) {
        table.set(LuaExact.of(at), value);
    }

    private static LuaValue concatenated(Varargs args) {
        LuaTable table = Library.table(args, 1);
        byte[] separator = args.arg(2).isnil() ? new byte[0] : BaseLibrary.bytes(Library.string(args, 2));
        long first = Library.integer(args, 3, 1);
        long last = args.arg(4).isnil() ? length(table) : Library.integer(args, 4);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (long i = first; i <= last; i++) {
            LuaValue item = LuaExact.of(get(table, i));
            if (!(item instanceof LuaString) && !(item instanceof LuaExact)) {
                throw new LuaError("invalid value (" + item.typename() + ") at index " + i + " in table for 'concat'");
            }
            text.writeBytes(BaseLibrary.bytes(item.checkstring()));
            if (i < last) {
                text.writeBytes(separator);
            }
            if (text.size() > Concatenation.LONGEST_TEXT) {
                throw new LuaError("not enough memory");
            }
        }
        return LuaString.valueOf(text.toByteArray());
    }

    private static Varargs insert(Varargs args) {
        LuaTable table = Library.table(args, 1);
        long end = length(table) + 1;
        switch (args.narg()) {
            case 2 -> set(table, end, args.arg(2));
            case 3 -> {
                long at = Library.integer(args, 2);
                if (at < 1 || at > end) {
                    throw Library.bad(2, "position out of bounds");
                }
                for (long i = end; i > at; i--) {
                    set(table, i, get(table, i - 1));
                }
                set(table, at, args.arg(3));
            }
            default -> throw new LuaError("wrong number of arguments to 'insert'");
        }
        return LuaValue.NONE;
    }

    private static LuaValue removed(Varargs args) {
        LuaTable table = Library.table(args, 1);
        long size = length(table);
        long at = args.narg() < 2 ? size : Library.integer(args, 2);
        if (args.narg() >= 2 && size + 1 != at && (at < 1 || at > size + 1)) {
            throw Library.bad(2, "position out of bounds");
        }
        LuaValue removed = get(table, at);
        for (long i = at; i < size; i++) {
            set(table, i, get(table, i + 1));
        }
        if (at <= size || args.narg() >= 2) {
            set(table, Math.max(at, Math.min(size, Long.MAX_VALUE)), LuaValue.NIL);
        }
        return removed;
    }

    private static LuaValue move(Varargs args) {
        LuaTable from = Library.table(args, 1);
        long first = Library.integer(args, 2);
        long last = Library.integer(args, 3);
        long at = Library.integer(args, 4);
        LuaTable to = args.arg(5).isnil() ? from : Library.table(args, 5);
        if (last < first) {
            return to;
        }
        if (first <= 0 && last >= Long.MAX_VALUE + first) {
            throw Library.bad(3, "too many elements to move");
        }
        if (at > Long.MAX_VALUE - (last - first)) {
            throw Library.bad(4, "destination wrap around");
        }
        boolean isForward = at > last || at <= first || !to.raweq(from);
        for (long i = 0; i <= last - first; i++) {
            long offset = isForward ? i : last - first - i;
            set(to, at + offset, get(from, first + offset));
        }
        return to;
    }

    private static LuaValue packed(Varargs args) {
        LuaTable table = new Table();
        for (int i = 1; i <= args.narg(); i++) {
            table.rawset(i, args.arg(i));
        }
        table.set("n", LuaExact.of((long) args.narg()));
        return table;
    }

    private static Varargs unpacked(Varargs args) {
        LuaTable table = Library.table(args, 1);
        long first = Library.integer(args, 2, 1);
        long last = args.arg(3).isnil() ? length(table) : Library.integer(args, 3);
        if (first > last) {
            return LuaValue.NONE;
        }
        if (last - first >= MOST_RESULTS || last - first < 0) {
            throw new LuaError("too many results to unpack");
        }
        LuaValue[] values = new LuaValue[(int) (last - first) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(table, first + i);
        }
        return LuaValue.varargsOf(values);
    }

    private static Varargs sort(Varargs args) {
        LuaTable table = Library.table(args, 1);
        long size = length(table);
        if (size > Integer.MAX_VALUE - 1) {
            throw Library.bad(1, "array too big");
        }
        if (!args.arg(2).isnil() && !(args.arg(2) instanceof LuaFunction)) {
            throw Library.bad(2, "function expected, got " + args.arg(2).typename());
        }
        List<LuaValue> items = new ArrayList<>();
        for (long i = 1; i <= size; i++) {
            items.add(get(table, i));
        }
        try {
            items.sort(args.arg(2) instanceof LuaFunction less ? by(less) : TableLibrary::compare);
        } catch (IllegalArgumentException contradictory) {
            throw new LuaError("invalid order function for sorting");
        }
        for (int i = 0; i < items.size(); i++) {
            set(table, i + 1L, items.get(i));
        }
        return LuaValue.NONE;
    }

    private static Comparator<LuaValue> by(LuaFunction less) {
        return (left, right) -> {
            if (less.call(left, right).toboolean()) {
                return -1;
            }
            return less.call(right, left).toboolean() ? 1 : 0;
        };
    }

    private static int compare(LuaValue left, LuaValue right) {
        if (Relation.LESS.holds(left, right, Position.IN_A_LIBRARY)) {
            return -1;
        }
        return Relation.LESS.holds(right, left, Position.IN_A_LIBRARY) ? 1 : 0;
    }
}
