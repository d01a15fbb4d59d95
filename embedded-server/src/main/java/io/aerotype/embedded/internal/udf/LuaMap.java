package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaExact;
import io.aerotype.embedded.internal.lua.LuaText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** A map. */
final class LuaMap extends LuaObject {
    private final Map<LuaValue, LuaValue> entries;

    private final int flags;

    LuaMap(Map<LuaValue, LuaValue> entries) {
        this(entries, 0);
    }

    /** A map with the attributes it has in its bin. */
    LuaMap(Map<LuaValue, LuaValue> entries, int flags) {
        super(entries);
        this.entries = entries;
        this.flags = flags;
    }

    int flags() {
        return flags;
    }

    Map<LuaValue, LuaValue> entries() {
        return entries;
    }

    static LuaMap of(LuaValue value) {
        return require(value, LuaMap.class);
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        LuaTable meta = new LuaTable();
        LuaApi.put(meta, "__call", args -> fromTable(args.arg(2)));
        library.setmetatable(meta);
        LuaApi.put(library, "new", LuaMap::made);
        LuaApi.put(library, "create", LuaMap::made);
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
            of(args.arg1()).entries.remove(LuaExact.of(args.arg(2)));
            return LuaValue.NIL;
        });
        LuaApi.put(library, "clone", args -> new LuaMap(new HashMap<>(of(args.arg1()).entries)));
        LuaApi.put(library, "merge", args -> merged(of(args.arg1()), of(args.arg(2)), args.arg(3)));
        LuaApi.put(library, "diff", args -> difference(of(args.arg1()), of(args.arg(2))));
        LuaApi.put(library, "nbytes", args -> LuaValues.packedSize(of(args.arg1())));
        LuaApi.put(library, "tostring", args -> args.arg1().tostring());
        return library;
    }

    private static LuaMap fromTable(LuaValue table) {
        Map<LuaValue, LuaValue> entries = new HashMap<>();
        if (table.istable()) {
            for (Varargs pair = table.next(LuaValue.NIL); !pair.arg1().isnil(); pair = table.next(pair.arg1())) {
                entries.put(LuaExact.of(pair.arg1()), pair.arg(2));
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
    static LuaMap merged(LuaMap first, LuaMap second, LuaValue decide) {
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

    /** An empty map with room for so many, which has to be said. */
    private static LuaValue made(Varargs args) {
        return args.narg() == 1 && args.optint(1, 0) >= 1 ? new LuaMap(new HashMap<>()) : LuaValue.NONE;
    }

    @Override
    public LuaValue get(LuaValue key) {
        return entries.getOrDefault(LuaExact.of(key), LuaValue.NIL);
    }

    /** No value is a value too: only {@code map.remove} takes a key away. */
    @Override
    public void set(LuaValue key, LuaValue value) {
        if (LuaValues.isValue(value)) {
            entries.put(LuaExact.of(key), value);
        } else {
            entries.remove(LuaExact.of(key));
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
