package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.Particle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaInteger;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/** A record; its fields are its bins. */
final class LuaRecord extends LuaObject {
    private final UdfRecord record;

    LuaRecord(UdfRecord record) {
        super(record);
        this.record = record;
    }

    static UdfRecord of(LuaValue value) {
        return require(value, LuaRecord.class, "record").record;
    }

    static LuaTable library() {
        LuaTable library = new LuaTable();
        put(library, "ttl", record -> LuaInteger.valueOf(record.timeToLive()));
        put(library, "gen", record -> LuaValue.valueOf(record.generation()));
        put(
                library,
                "last_update_time",
                record -> LuaInteger.valueOf(record.view().lastUpdateMillis()));
        put(library, "size", record -> LuaValue.valueOf(record.view().recordSize()));
        put(library, "memory_size", record -> LuaValue.valueOf(record.view().recordSize()));
        put(library, "device_size", record -> LuaValue.ZERO);
        put(library, "key", record -> LuaValues.fromParticle(record.view().userKey()));
        put(library, "setname", record -> LuaValues.string(record.view().setName()));
        put(library, "digest", record -> new LuaBytes(record.view().digest()));
        put(library, "numbins", record -> LuaValue.valueOf(record.binNames().size()));
        put(library, "bin_names", LuaRecord::binNames);
        put(library, "drop_key", record -> {
            record.dropKey();
            return LuaValue.NIL;
        });
        LuaApi.put(library, "set_ttl", args -> {
            of(args.arg1()).setTimeToLive(args.checkint(2));
            return LuaValue.NIL;
        });
        return library;
    }

    private static void put(LuaTable library, String name, Function<UdfRecord, LuaValue> body) {
        LuaApi.put(library, name, args -> body.apply(of(args.arg1())));
    }

    /** A plain table, so that {@code ipairs} goes through it. */
    private static LuaValue binNames(UdfRecord record) {
        List<LuaValue> names = new ArrayList<>();
        record.binNames().forEach(name -> names.add(LuaValues.string(name)));
        return LuaTable.listOf(names.toArray(LuaValue[]::new));
    }

    @Override
    public LuaValue get(LuaValue key) {
        @Nullable Particle value = record.view().bin(LuaValues.text(key));
        return LuaValues.fromParticle(value);
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        record.setBin(LuaValues.text(key), value.isnil() ? null : LuaValues.toParticle(value));
    }

    @Override
    String text() {
        return "Record";
    }
}
