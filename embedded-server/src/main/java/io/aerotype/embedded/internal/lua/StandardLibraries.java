package io.aerotype.embedded.internal.lua;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.CoroutineLib;
import org.luaj.vm2.lib.PackageLib;
import org.luaj.vm2.lib.StringLib;
import org.luaj.vm2.lib.jse.JseBaseLib;
import org.luaj.vm2.lib.jse.JseOsLib;

/**
 * The libraries of Lua 5.4, without a way out: no files, no processes, no Java, no debugging. Where LuaJ's do what 5.4
 * does they are LuaJ's.
 */
public final class StandardLibraries {
    private static final String[] ALLOWED_OF_OS = {"clock", "date", "difftime", "time"};
    private static final String[] WAYS_OUT = {"dofile", "loadfile", "package", "require"};

    private StandardLibraries() {}

    /** Makes a world of its own, in which scripts tell the timer what they do. */
    public static LuaTable world(Timer timer) {
        Globals globals = new Globals();
        globals.load(new JseBaseLib());
        globals.load(new PackageLib());
        globals.load(new StringLib());
        globals.load(new CoroutineLib());
        globals.load(new JseOsLib());
        strings(globals);
        Coroutine.install(globals.get("coroutine").checktable(), globals);
        globals.set("table", TableLibrary.create());
        globals.set("math", MathLibrary.create());
        globals.set("utf8", Utf8.library());
        globals.set("os", time(globals.get("os").checktable()));
        for (String wayOut : WAYS_OUT) {
            globals.set(wayOut, LuaValue.NIL);
        }
        return exact(globals, timer);
    }

    /** The globals that scripts see: in a table that keeps their numbers. */
    private static LuaTable exact(Globals globals, Timer timer) {
        LuaTable world = new Table();
        for (LuaValue name : globals.keys()) {
            world.set(name, globals.get(name));
        }
        world.set("_G", world);
        BaseLibrary.install(world, timer);
        return world;
    }

    private static void strings(Globals globals) {
        LuaTable strings = globals.get("string").checktable();
        Library.put(strings, "rep", StandardLibraries::repeated);
        Library.put(strings, "format", Format::format);
        Library.put(strings, "pack", Packing::pack);
        Library.put(strings, "unpack", Packing::unpack);
        Library.put(strings, "packsize", Packing::size);
        Library.put(strings, "char", StandardLibraries::characters);
        Library.put(strings, "dump", args -> {
            throw new LuaError("unable to dump given function");
        });
        LuaString.s_metatable = stringMethods(strings);
    }

    /**
     * The methods of strings. LuaJ has one set of them in the whole JVM; so that no world changes those of another, they
     * are a copy that nobody can write to or even look at.
     */
    private static LuaTable stringMethods(LuaTable library) {
        LuaTable methods = new LuaTable();
        for (LuaValue name : library.keys()) {
            methods.set(name, library.get(name));
        }
        LuaTable meta = new LuaTable();
        meta.set(LuaValue.INDEX, Library.function(args -> methods.get(args.arg(2))));
        meta.set(LuaValue.METATABLE, LuaValue.FALSE);
        return meta;
    }

    /** {@code string.rep} within what memory allows, and with the separator that LuaJ does not know. */
    private static LuaValue repeated(Varargs args) {
        LuaString text = Library.string(args, 1);
        LuaString separator = args.arg(3).isnil() ? LuaValue.EMPTYSTRING : Library.string(args, 3);
        long times = Math.max(0, Library.integer(args, 2));
        int period = text.length() + separator.length();
        if (times == 0 || period == 0) {
            return LuaValue.EMPTYSTRING;
        }
        if (times > Concatenation.LONGEST_TEXT / period) {
            throw new LuaError("resulting string too large");
        }
        byte[] repeated = new byte[(int) times * period - separator.length()];
        for (int at = 0; at < repeated.length; at += period) {
            text.copyInto(0, repeated, at, text.length());
            if (at + period < repeated.length) {
                separator.copyInto(0, repeated, at + text.length(), separator.length());
            }
        }
        return LuaString.valueOf(repeated);
    }

    private static LuaValue characters(Varargs args) {
        byte[] bytes = new byte[args.narg()];
        for (int i = 0; i < bytes.length; i++) {
            long code = Library.integer(args, i + 1);
            if (code < 0 || code > 255) {
                throw Library.bad(i + 1, "value out of range");
            }
            bytes[i] = (byte) code;
        }
        return LuaString.valueOf(bytes);
    }

    /** The time: seconds are integers. */
    private static LuaTable time(LuaTable os) {
        LuaTable allowed = new LuaTable();
        for (String name : ALLOWED_OF_OS) {
            allowed.set(name, os.get(name));
        }
        LuaFunction date = os.get("date").checkfunction();
        Library.put(allowed, "time", args -> LuaExact.of(seconds(args.arg1())));
        Library.put(allowed, "clock", args -> LuaExact.of(os.get("clock").call().todouble()));
        Library.put(allowed, "difftime", args -> LuaExact.of(Library.real(args, 1) - Library.real(args, 2)));
        Library.put(
                allowed,
                "date",
                args -> date(
                        args.arg1().isnil() ? "%c" : args.arg1().checkjstring(),
                        Library.integer(args, 2, System.currentTimeMillis() / 1000),
                        date));
        return allowed;
    }

    private static long seconds(LuaValue of) {
        if (of.isnil()) {
            return System.currentTimeMillis() / 1000;
        }
        LuaTable fields = of.checktable();
        LocalDateTime time = LocalDateTime.of((int) field(fields, "year", -1), 1, 1, 0, 0)
                .plusMonths(field(fields, "month", -1) - 1)
                .plusDays(field(fields, "day", -1) - 1)
                .plusHours(field(fields, "hour", 12))
                .plusMinutes(field(fields, "min", 0))
                .plusSeconds(field(fields, "sec", 0));
        return time.atZone(ZoneId.systemDefault()).toEpochSecond();
    }

    private static long field(LuaTable fields, String name, long absent) {
        LuaValue value = fields.get(name);
        if (value.isnil() && absent < 0) {
            throw new LuaError("field '" + name + "' missing in date table");
        }
        return value.isnil() ? absent : value.checklong();
    }

    private static LuaValue date(String format, long seconds, LuaFunction texts) {
        boolean isUtc = format.startsWith("!");
        String wanted = isUtc ? format.substring(1) : format;
        if (!wanted.startsWith("*t")) {
            return texts.invoke(LuaValue.valueOf(format), LuaValue.valueOf((double) seconds))
                    .arg1();
        }
        LocalDateTime time = LocalDateTime.ofInstant(
                Instant.ofEpochSecond(seconds), isUtc ? ZoneOffset.UTC : ZoneId.systemDefault());
        LuaTable fields = new Table();
        fields.set("year", LuaExact.of((long) time.getYear()));
        fields.set("month", LuaExact.of((long) time.getMonthValue()));
        fields.set("day", LuaExact.of((long) time.getDayOfMonth()));
        fields.set("hour", LuaExact.of((long) time.getHour()));
        fields.set("min", LuaExact.of((long) time.getMinute()));
        fields.set("sec", LuaExact.of((long) time.getSecond()));
        fields.set("wday", LuaExact.of(time.getDayOfWeek().getValue() % 7 + 1L));
        fields.set("yday", LuaExact.of((long) time.getDayOfYear()));
        fields.set("isdst", LuaValue.FALSE);
        return fields;
    }
}
