package io.aerotype.embedded.internal.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** A map; a key set to nil goes away. */
final class LuaMap extends LuaObject {
    private final Map<LuaValue, LuaValue> entries;

    LuaMap(Map<LuaValue, LuaValue> entries) {
        super(entries);
        this.entries = entries;
    }

    Map<LuaValue, LuaValue> entries() {
        return entries;
    }

    static LuaMap of(LuaValue value) {
        return require(value, LuaMap.class, "map");
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> fromTable(args.arg(2)));
        library.setmetatable(meta);
        LuaApi.put(library, "new", args -> new LuaMap(new HashMap<>()));
        LuaApi.put(library, "create", args -> new LuaMap(new HashMap<>()));
        LuaApi.put(
                library,
                "size",
                args -> LuaValue.valueOf(of(args.arg1()).entries.size()));
        LuaApi.put(library, "pairs", args -> pairs(of(args.arg1())));
        LuaApi.put(library, "iterator", args -> pairs(of(args.arg1())));
        LuaApi.put(
                library,
                "keys",
                args -> LuaList.iterator(new ArrayList<>(of(args.arg1()).entries.keySet())));
        LuaApi.put(
                library,
                "values",
                args -> LuaList.iterator(new ArrayList<>(of(args.arg1()).entries.values())));
        LuaApi.put(library, "remove", args -> {
            of(args.arg1()).entries.remove(args.arg(2));
            return LuaValue.NIL;
        });
        LuaApi.put(library, "clone", args -> new LuaMap(new HashMap<>(of(args.arg1()).entries)));
        LuaApi.put(library, "merge", args -> merged(of(args.arg1()), of(args.arg(2)), args.arg(3)));
        LuaApi.put(library, "diff", args -> difference(of(args.arg1()), of(args.arg(2))));
        LuaApi.put(library, "tostring", args -> args.arg1().tostring());
        return library;
    }

    private static LuaMap fromTable(LuaValue table) {
        Map<LuaValue, LuaValue> entries = new HashMap<>();
        if (table.istable()) {
            for (Varargs pair = table.next(LuaValue.NIL); !pair.arg1().isnil(); pair = table.next(pair.arg1())) {
                entries.put(pair.arg1(), pair.arg(2));
            }
        }
        return new LuaMap(entries);
    }

    private static LuaValue pairs(LuaMap map) {
        List<Map.Entry<LuaValue, LuaValue>> entries = new ArrayList<>(map.entries.entrySet());
        return new VarArgFunction() {
            private int next;

            @Override
            public Varargs invoke(Varargs args) {
                if (next == entries.size()) {
                    return LuaValue.NIL;
                }
                Map.Entry<LuaValue, LuaValue> entry = entries.get(next++);
                return LuaValue.varargsOf(entry.getKey(), entry.getValue());
            }
        };
    }

    /** Both maps' entries; a function decides where both have a key, else the second map does. */
    private static LuaMap merged(LuaMap first, LuaMap second, LuaValue decide) {
        Map<LuaValue, LuaValue> entries = new HashMap<>(first.entries);
        second.entries.forEach((key, value) ->
                entries.merge(key, value, (one, other) -> decide.isfunction() ? decide.call(one, other) : other));
        return new LuaMap(entries);
    }

    /** What only one of the maps has. */
    private static LuaMap difference(LuaMap first, LuaMap second) {
        Map<LuaValue, LuaValue> entries = new HashMap<>(first.entries);
        second.entries.forEach((key, value) -> {
            if (entries.remove(key) == null) {
                entries.put(key, value);
            }
        });
        return new LuaMap(entries);
    }

    @Override
    public LuaValue get(LuaValue key) {
        return entries.getOrDefault(key, LuaValue.NIL);
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        if (value.isnil()) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
    }

    @Override
    public LuaValue len() {
        return LuaValue.valueOf(entries.size());
    }

    @Override
    String text() {
        return entries.entrySet().stream()
                .map(entry -> LuaText.of(entry.getKey()) + ":" + LuaText.of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
