package io.aerotype.embedded.internal.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/**
 * A stream that a function describes stage by stage. The server runs the stages up to the first reduction; the rest is
 * the client's. Values are drawn through the stages from the end, and no value ends whatever draws it.
 */
final class LuaStream extends LuaObject {
    /** A sum that has come so far is handed on, and another one begun. */
    private static final double MOST_AT_ONCE = 1000;

    private final List<UnaryOperator<Supplier<LuaValue>>> stages = new ArrayList<>();
    private boolean reduced;

    LuaStream() {
        super("stream");
    }

    @Override
    public LuaValue get(LuaValue key) {
        return switch (key.tojstring()) {
            case "filter" -> LuaApi.function(args -> filter(args.checkfunction(2)));
            case "map" -> LuaApi.function(args -> map(args.checkfunction(2)));
            case "aggregate" -> LuaApi.function(args -> aggregate(args.arg(2), args.checkfunction(3)));
            case "reduce" -> LuaApi.function(args -> reduce(args.checkfunction(2)));
            case "groupby" -> LuaApi.function(args -> groupBy(args.arg(2)));
            default -> LuaValue.NIL;
        };
    }

    /** Adds a stage, unless it comes after a reduction: from there on the client takes over. */
    private LuaStream with(UnaryOperator<Supplier<LuaValue>> stage) {
        if (!reduced) {
            stages.add(stage);
        }
        return this;
    }

    private LuaStream filter(LuaValue accepts) {
        return with(source -> ending(() -> {
            LuaValue value = source.get();
            while (!value.isnil() && !accepts.call(value).toboolean()) {
                value = source.get();
            }
            return value;
        }));
    }

    private LuaStream map(LuaValue function) {
        return with(source -> ending(() -> {
            LuaValue value = source.get();
            return value.isnil() ? value : function.call(value);
        }));
    }

    private LuaStream aggregate(LuaValue first, LuaValue function) {
        return with(source -> new Supplier<>() {
            private boolean done;

            @Override
            public LuaValue get() {
                if (done) {
                    return NIL;
                }
                LuaValue gathered = copy(first);
                for (LuaValue value = source.get(); !value.isnil(); value = source.get()) {
                    gathered = function.call(gathered, value);
                    if (gathered.type() == TNUMBER && gathered.todouble() >= MOST_AT_ONCE) {
                        return gathered;
                    }
                }
                done = true;
                return gathered;
            }
        });
    }

    private LuaStream reduce(LuaValue function) {
        LuaStream stream = with(source -> new Supplier<>() {
            private boolean done;

            @Override
            public LuaValue get() {
                if (done) {
                    return NIL;
                }
                LuaValue reduction = source.get();
                for (LuaValue value = next(reduction); !value.isnil(); value = source.get()) {
                    reduction = function.call(reduction, value);
                }
                done = true;
                return reduction;
            }

            private LuaValue next(LuaValue first) {
                return first.isnil() ? first : source.get();
            }
        });
        stream.reduced = true;
        return stream;
    }

    /** Lists of the values, by what a function makes of each. */
    private LuaStream groupBy(LuaValue function) {
        LuaValue gather = LuaApi.function(args -> {
            LuaValue key = function.toboolean() ? function.call(args.arg(2)) : NIL;
            LuaValue group = args.arg1().get(key);
            LuaList members = group.isnil() ? new LuaList(new ArrayList<>()) : LuaList.of(group);
            members.items().add(args.arg(2));
            args.arg1().set(key, members);
            return args.arg1();
        });
        LuaValue join = LuaApi.function(LuaStream::joined);
        return aggregate(new LuaMap(new HashMap<>()), gather)
                .reduce(LuaApi.function(args -> LuaMap.merged(LuaMap.of(args.arg1()), LuaMap.of(args.arg(2)), join)));
    }

    private static LuaList joined(Varargs lists) {
        List<LuaValue> items = new ArrayList<>(LuaList.of(lists.arg1()).items());
        items.addAll(LuaList.of(lists.arg(2)).items());
        return new LuaList(items);
    }

    /** Draws nothing more once nothing came from before. */
    private static Supplier<LuaValue> ending(Supplier<LuaValue> source) {
        boolean[] done = {false};
        return () -> {
            LuaValue value = done[0] ? NIL : source.get();
            done[0] = value.isnil();
            return value;
        };
    }

    /** What an aggregation begins with is its own: what it does to it shows nowhere else. */
    private static LuaValue copy(LuaValue first) {
        return switch (first) {
            case LuaMap map -> new LuaMap(new HashMap<>(map.entries()));
            case LuaList list -> new LuaList(new ArrayList<>(list.items()));
            case LuaTable table -> copy(table);
            default -> first.isuserdata() ? NIL : first;
        };
    }

    private static LuaTable copy(LuaTable table) {
        LuaTable copy = new LuaTable();
        for (LuaValue key : table.keys()) {
            copy.set(key, table.get(key));
        }
        return copy;
    }

    void run(UdfStream stream) {
        Supplier<LuaValue> source = () -> {
            @Nullable UdfRecord record = stream.read();
            return record == null ? NIL : new LuaRecord(record);
        };
        for (UnaryOperator<Supplier<LuaValue>> stage : stages) {
            source = stage.apply(source);
        }
        for (LuaValue value = source.get(); LuaValues.isValue(value) && !value.isnil(); value = source.get()) {
            stream.emit(LuaValues.toParticle(value));
        }
    }

    @Override
    String text() {
        return "Stream";
    }
}
