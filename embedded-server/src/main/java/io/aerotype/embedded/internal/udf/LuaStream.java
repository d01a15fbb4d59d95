package io.aerotype.embedded.internal.udf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaValue;

/**
 * A stream that a function describes stage by stage. The server runs the stages up to the first reduction; the rest is
 * the client's.
 */
final class LuaStream extends LuaObject {
    /** What a stage does with a value that comes in. */
    private interface Stage {
        void accept(LuaValue value, Consumer<LuaValue> next);

        /** Called when no more values come. */
        default void end(Consumer<LuaValue> next) {}
    }

    private record Filter(LuaValue function) implements Stage {
        @Override
        public void accept(LuaValue value, Consumer<LuaValue> next) {
            if (function.call(value).toboolean()) {
                next.accept(value);
            }
        }
    }

    private record Mapping(LuaValue function) implements Stage {
        @Override
        public void accept(LuaValue value, Consumer<LuaValue> next) {
            LuaValue mapped = function.call(value);
            if (!mapped.isnil()) {
                next.accept(mapped);
            }
        }
    }

    /** Gathers all values into one; without a first value, the first one that comes is it. */
    private static final class Gathering implements Stage {
        private final LuaValue function;
        private @Nullable LuaValue gathered;

        Gathering(@Nullable LuaValue first, LuaValue function) {
            this.gathered = first;
            this.function = function;
        }

        @Override
        public void accept(LuaValue value, Consumer<LuaValue> next) {
            gathered = gathered == null ? value : function.call(gathered, value);
        }

        @Override
        public void end(Consumer<LuaValue> next) {
            if (gathered != null) {
                next.accept(gathered);
            }
        }
    }

    private final List<Stage> stages = new ArrayList<>();
    private boolean reduced;

    LuaStream() {
        super("stream");
    }

    @Override
    public LuaValue get(LuaValue key) {
        return switch (key.tojstring()) {
            case "filter" -> LuaApi.function(args -> with(new Filter(args.checkfunction(2))));
            case "map" -> LuaApi.function(args -> with(new Mapping(args.checkfunction(2))));
            case "aggregate" -> LuaApi.function(args -> with(new Gathering(args.arg(2), args.checkfunction(3))));
            case "reduce" ->
                LuaApi.function(args -> {
                    LuaStream stream = with(new Gathering(null, args.checkfunction(2)));
                    stream.reduced = true;
                    return stream;
                });
            default -> LuaValue.NIL;
        };
    }

    /** Adds a stage, unless it comes after a reduction: from there on the client takes over. */
    private LuaStream with(Stage stage) {
        if (!reduced) {
            stages.add(stage);
        }
        return this;
    }

    void run(UdfStream stream) {
        Consumer<LuaValue> output = value -> stream.emit(LuaValues.toParticle(value));
        List<Consumer<LuaValue>> inputs = new ArrayList<>();
        Consumer<LuaValue> next = output;
        for (Stage stage : stages.reversed()) {
            inputs.addFirst(next);
            Consumer<LuaValue> following = next;
            next = value -> stage.accept(value, following);
        }
        Consumer<LuaValue> first = next;
        stream.forEach(record -> first.accept(new LuaRecord(record)));
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).end(inputs.get(i));
        }
    }

    @Override
    String text() {
        return "Stream";
    }
}
