package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.List;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/**
 * A call of a function.
 *
 * @param packageName the module's name without the extension
 * @param arguments what the client passes, after the record or the stream
 */
public record UdfCall(UdfModules modules, String packageName, String function, List<Element> arguments) {
    /**
     * Reads a call.
     *
     * @param arguments msgpack of a list, or nothing
     * @throws ResultException if the arguments are no list
     */
    public static UdfCall of(UdfModules modules, String packageName, String function, byte[] arguments) {
        if (arguments.length == 0) {
            return new UdfCall(modules, packageName, function, List.of());
        }
        Element list = ElementReader.readOnly(arguments, ResultCode.PARAMETER);
        if (!(list instanceof Element.ListElement elements)) {
            throw new ResultException(ResultCode.PARAMETER, "the arguments of a function are a list");
        }
        return new UdfCall(modules, packageName, function, elements.items());
    }

    /**
     * Calls the function on a record.
     *
     * @return what it returned, {@link Particle#NIL} for nil
     * @throws UdfException if it failed
     */
    public Particle on(UdfRecord record) {
        return inScript(script -> script.call(function, new LuaRecord(record), luaArguments(), LuaValues::toParticle));
    }

    /** Calls the function on a stream of records, and hands on what the server's part of the stream yields. */
    public void onStream(UdfStream stream) {
        inScript(script -> script.call(function, new LuaStream(), luaArguments(), result -> {
            if (result instanceof LuaStream described) {
                described.run(stream);
            }
            return Particle.NIL;
        }));
    }

    private Particle inScript(java.util.function.Function<Script, Particle> work) {
        ScriptPool pool = modules.pool(packageName);
        Script script = pool.take();
        Particle result = work.apply(script);
        // A script that failed is left to the collector: nobody knows what state its module is in.
        pool.give(script);
        return result;
    }

    private Varargs luaArguments() {
        return LuaValue.varargsOf(arguments.stream().map(LuaValues::fromElement).toArray(LuaValue[]::new));
    }
}
