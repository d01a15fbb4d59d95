package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** A list, counted from 1 as everything in Lua. */
final class LuaList extends LuaObject {
    /** No record could hold more. */
    private static final int MOST_ITEMS = 8 << 20;

    private final List<LuaValue> items;

    private final int flags;

    LuaList(List<LuaValue> items) {
        this(items, 0);
    }

    /** A list with the attributes it has in its bin. */
    LuaList(List<LuaValue> items, int flags) {
        super(items);
        this.items = items;
        this.flags = flags;
    }

    int flags() {
        return flags;
    }

    List<LuaValue> items() {
        return items;
    }

    static LuaList of(LuaValue value) {
        return require(value, LuaList.class);
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> fromTable(args.arg(2)));
        library.setmetatable(meta);
        LuaApi.put(library, "new", LuaList::made);
        LuaApi.put(library, "create", LuaList::made);
        LuaApi.put(
                library, "size", args -> LuaValue.valueOf(of(args.arg1()).items.size()));
        LuaApi.put(library, "nbytes", args -> LuaValues.packedSize(of(args.arg1())));
        LuaApi.put(library, "append", args -> added(args, 2, (list, value) -> list.items.add(value)));
        LuaApi.put(library, "prepend", args -> added(args, 2, (list, value) -> list.items.addFirst(value)));
        LuaApi.put(library, "insert", args -> added(args, 3, (list, value) -> list.insert(args.optint(2, 0), value)));
        LuaApi.put(library, "remove", args -> changed(args, list -> list.remove(args.optint(2, 0))));
        LuaApi.put(library, "trim", args -> changed(args, list -> list.cutTo(args.optint(2, 0) - 1)));
        LuaApi.put(
                library,
                "concat",
                args -> changed(args, list -> list.items.addAll(List.copyOf(of(args.arg(2)).items))));
        LuaApi.put(library, "take", args -> part(args, 0, args.optint(2, 0)));
        LuaApi.put(library, "drop", args -> part(args, args.optint(2, 0), Integer.MAX_VALUE));
        LuaApi.put(library, "clone", args -> new LuaList(new ArrayList<>(of(args.arg1()).items)));
        LuaApi.put(library, "merge", args -> merged(of(args.arg1()), of(args.arg(2))));
        LuaApi.put(library, "iterator", args -> iterator(of(args.arg1()).items));
        LuaApi.put(library, "tostring", args -> args.arg1().tostring());
        return library;
    }

    /** A function that gives one value after the other, and nil at the end. */
    static LuaValue iterator(List<LuaValue> values) {
        int[] next = {0};
        return LuaApi.function(none -> next[0] < values.size() ? values.get(next[0]++) : LuaValue.NIL);
    }

    /** The values under numbers, as a table goes through them: a gap in between leaves none. */
    private static LuaList fromTable(LuaValue table) {
        List<LuaValue> items = new ArrayList<>();
        if (table.istable()) {
            for (Varargs pair = table.next(LuaValue.NIL); !pair.arg1().isnil(); pair = table.next(pair.arg1())) {
                if (pair.arg1().type() == LuaValue.TNUMBER) {
                    items.add(pair.arg(2));
                }
            }
        }
        return new LuaList(items);
    }

    private static LuaValue changed(Varargs args, java.util.function.Consumer<LuaList> change) {
        change.accept(of(args.arg1()));
        return LuaValue.NONE;
    }

    /** Adds a value; nothing at all, a function or a table of Lua's own is not one. */
    private static LuaValue added(Varargs args, int index, BiConsumer<LuaList, LuaValue> change) {
        LuaList list = of(args.arg1());
        if (args.narg() >= index && LuaValues.isValue(args.arg(index))) {
            change.accept(list, args.arg(index));
        }
        return LuaValue.NONE;
    }

    /** An empty list with room for so many, which has to be said. */
    private static LuaValue made(Varargs args) {
        boolean sized = args.narg() >= 1 && args.narg() <= 2 && args.optint(1, -1) >= 0 && args.optint(2, 0) >= 0;
        return sized ? new LuaList(new ArrayList<>()) : LuaValue.NONE;
    }

    private static LuaValue part(Varargs args, int from, int to) {
        LuaList list = of(args.arg1());
        return args.optint(2, 0) > 0 ? list.part(from, to) : LuaValue.NIL;
    }

    private static LuaList merged(LuaList first, LuaList second) {
        List<LuaValue> items = new ArrayList<>(first.items);
        items.addAll(second.items);
        return new LuaList(items);
    }

    private void insert(int position, LuaValue value) {
        if (position < 1) {
            return;
        }
        requireRoomFor(position);
        fillTo(position - 1);
        items.add(position - 1, value);
    }

    private void remove(int position) {
        if (position >= 1 && position <= items.size()) {
            items.remove(position - 1);
        }
    }

    private void cutTo(int size) {
        if (size >= 0 && size < items.size()) {
            items.subList(size, items.size()).clear();
        }
    }

    private LuaList part(int from, int to) {
        int size = items.size();
        int start = Math.clamp(from, 0, size);
        return new LuaList(new ArrayList<>(items.subList(start, Math.clamp(to, start, size))));
    }

    private static void requireRoomFor(int size) {
        if (size > MOST_ITEMS) {
            throw new LuaError(size + " items are more than a record holds");
        }
    }

    private void fillTo(int size) {
        while (items.size() < size) {
            items.add(LuaValue.NIL);
        }
    }

    /** The place a key stands for, 0 for nil; what is no integer and cannot be read as one is refused. */
    private static int place(LuaValue key) {
        if (key.type() == TNUMBER && !key.islong()) {
            throw new LuaError("number has no integer representation");
        }
        return key.optint(0);
    }

    @Override
    public LuaValue get(LuaValue key) {
        int index = place(key);
        return index >= 1 && index <= items.size() ? items.get(index - 1) : LuaValue.NIL;
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        int index = place(key);
        if (index >= 1 && LuaValues.isValue(value)) {
            requireRoomFor(index);
            fillTo(index);
            items.set(index - 1, value);
        }
    }

    @Override
    public LuaValue len() {
        return LuaValue.valueOf(items.size());
    }

    @Override
    String text() {
        return items.stream().map(LuaText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
