package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaExact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/**
 * A record; its fields are its bins. What a function reads or sets stays the same value for it: a list that was set and
 * then appended to is stored as it is when the record is updated.
 */
final class LuaRecord extends LuaObject {
    private final UdfRecord record;
    private final Map<String, LuaValue> values = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    LuaRecord(UdfRecord record) {
        super(record);
        this.record = record;
    }

    static LuaRecord of(LuaValue value) {
        return require(value, LuaRecord.class);
    }

    boolean exists() {
        return record.exists();
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        put(library, "ttl", record -> LuaExact.of(record.timeToLive()));
        put(library, "gen", record -> LuaValue.valueOf(record.generation()));
        put(library, "last_update_time", record -> LuaExact.of(record.view().lastUpdateMillis()));
        put(library, "size", record -> LuaValue.valueOf(record.view().recordSize()));
        put(library, "memory_size", record -> LuaValue.valueOf(record.view().recordSize()));
        put(library, "device_size", record -> LuaValue.ZERO);
        put(library, "key", record -> LuaValues.fromParticle(record.view().userKey()));
        put(
                library,
                "setname",
                record -> record.exists() ? LuaValues.string(record.view().setName()) : LuaValue.NIL);
        put(library, "digest", record -> new LuaBytes(record.view().digest()));
        put(library, "numbins", record -> LuaValue.valueOf(record.binNames().size()));
        put(library, "bin_names", LuaRecord::binNames);
        put(library, "drop_key", record -> {
            record.dropKey();
            return LuaValue.NIL;
        });
        LuaApi.put(library, "set_ttl", args -> {
            of(args.arg1()).record.setTimeToLive(args.checkint(2));
            return LuaValue.NIL;
        });
        return library;
    }

    private static void put(LuaTable library, String name, Function<UdfRecord, LuaValue> body) {
        LuaApi.put(library, name, args -> body.apply(of(args.arg1()).record));
    }

    /** A plain table, so that {@code ipairs} goes through it. */
    private static LuaValue binNames(UdfRecord record) {
        if (!record.exists()) {
            throw new LuaError("can't get bin names");
        }
        List<LuaValue> names = new ArrayList<>();
        record.binNames().forEach(name -> names.add(LuaValues.string(name)));
        return LuaTable.listOf(names.toArray(LuaValue[]::new));
    }

    boolean create() {
        store();
        return record.create();
    }

    boolean update() {
        store();
        return record.update();
    }

    boolean remove() {
        boolean removed = record.remove();
        if (removed) { // else the function keeps what it has set so far
            values.clear();
            changed.clear();
        }
        return removed;
    }

    private void store() {
        for (String bin : changed) {
            LuaValue value = values.getOrDefault(bin, NIL);
            record.setBin(bin, value.isnil() ? null : LuaValues.toParticle(value));
        }
        changed.clear();
    }

    @Override
    public LuaValue get(LuaValue key) {
        return values.computeIfAbsent(
                LuaValues.text(key),
                name -> LuaValues.fromParticle(record.view().bin(name)));
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        String bin = LuaValues.text(key);
        values.put(bin, LuaValues.isValue(value) ? value : NIL);
        changed.add(bin);
    }

    @Override
    String text() {
        return "Record";
    }
}
