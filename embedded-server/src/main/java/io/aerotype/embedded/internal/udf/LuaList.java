package io.aerotype.embedded.internal.udf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** A list, counted from 1 as everything in Lua. */
final class LuaList extends LuaObject {
    private final List<LuaValue> items;

    LuaList(List<LuaValue> items) {
        super(items);
        this.items = items;
    }

    List<LuaValue> items() {
        return items;
    }

    static LuaList of(LuaValue value) {
        return require(value, LuaList.class, "list");
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> fromTable(args.arg(2)));
        library.setmetatable(meta);
        LuaApi.put(library, "new", args -> new LuaList(new ArrayList<>()));
        LuaApi.put(library, "create", args -> new LuaList(new ArrayList<>()));
        LuaApi.put(
                library, "size", args -> LuaValue.valueOf(of(args.arg1()).items.size()));
        LuaApi.put(library, "append", args -> changed(args, list -> list.items.add(args.arg(2))));
        LuaApi.put(library, "prepend", args -> changed(args, list -> list.items.addFirst(args.arg(2))));
        LuaApi.put(library, "insert", args -> changed(args, list -> list.insert(args.checkint(2), args.arg(3))));
        LuaApi.put(library, "remove", args -> changed(args, list -> list.remove(args.checkint(2))));
        LuaApi.put(library, "trim", args -> changed(args, list -> list.cutTo(args.checkint(2) - 1)));
        LuaApi.put(
                library,
                "concat",
                args -> changed(args, list -> list.items.addAll(List.copyOf(of(args.arg(2)).items))));
        LuaApi.put(library, "take", args -> of(args.arg1()).part(0, args.checkint(2)));
        LuaApi.put(library, "drop", args -> of(args.arg1()).part(args.checkint(2), Integer.MAX_VALUE));
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

    private static LuaList fromTable(LuaValue table) {
        List<LuaValue> items = new ArrayList<>();
        if (table.istable()) {
            for (int i = 1; i <= table.length(); i++) {
                items.add(table.get(i));
            }
        }
        return new LuaList(items);
    }

    private static LuaValue changed(Varargs args, java.util.function.Consumer<LuaList> change) {
        change.accept(of(args.arg1()));
        return LuaValue.NIL;
    }

    private static LuaList merged(LuaList first, LuaList second) {
        List<LuaValue> items = new ArrayList<>(first.items);
        items.addAll(second.items);
        return new LuaList(items);
    }

    private void insert(int position, LuaValue value) {
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

    private void fillTo(int size) {
        while (items.size() < size) {
            items.add(LuaValue.NIL);
        }
    }

    @Override
    public LuaValue get(LuaValue key) {
        int index = key.isint() ? key.toint() : 0;
        return index >= 1 && index <= items.size() ? items.get(index - 1) : LuaValue.NIL;
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        int index = key.checkint();
        if (index >= 1) {
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
