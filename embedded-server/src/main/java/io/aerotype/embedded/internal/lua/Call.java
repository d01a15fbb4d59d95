package io.aerotype.embedded.internal.lua;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/**
 * The call of a function, or of a method of an object.
 *
 * @param method the name of the method, or null
 */
record Call(Expression target, @Nullable LuaString method, List<Expression> arguments, Position position)
        implements Expression {
    /** How LuaJ complains of an argument: with its number or without. */
    private static final Pattern BAD_ARGUMENT =
            Pattern.compile("bad argument(?: #(\\d+))?: (.*?)(?: expected, got (.*))?");

    @Override
    public LuaValue value(Frame frame) {
        return values(frame).arg1();
    }

    @Override
    public boolean isMultiple() {
        return true;
    }

    @Override
    public Varargs values(Frame frame) {
        LuaValue on = target.value(frame);
        LuaValue called = called(on);
        return invoked(function(called), handed(on, called, frame));
    }

    /** The call in the place of a return: a function of the script is left to whoever runs the frame. */
    void tail(Frame frame) {
        LuaValue on = target.value(frame);
        LuaValue called = called(on);
        Varargs handed = handed(on, called, frame);
        LuaFunction function = function(called);
        if (function instanceof Closure closure) {
            frame.tailCall = closure;
            frame.results = handed;
        } else {
            frame.results = invoked(function, handed);
        }
    }

    private Varargs invoked(LuaFunction function, Varargs handed) {
        try {
            return function.invoke(handed);
        } catch (LuaError failed) {
            throw located(failed, position, functionName(), method != null, handed);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException unforeseen) {
            // What LuaJ's libraries stumble over is the script's error, not the server's.
            throw position.error(String.valueOf(unforeseen.getMessage()));
        } catch (StackOverflowError tooDeep) {
            throw position.error("stack overflow");
        }
    }

    private LuaValue called(LuaValue on) {
        return method == null
                ? on
                : Access.get(on, method, new Variables.Field(target, new Literal(method), false, position));
    }

    private Varargs handed(LuaValue on, LuaValue called, Frame frame) {
        Varargs given = Values.of(arguments, frame);
        Varargs handed = method == null ? given : LuaValue.varargsOf(on, given);
        return called instanceof LuaFunction ? handed : LuaValue.varargsOf(called, handed);
    }

    private LuaFunction function(LuaValue called) {
        if (called instanceof LuaFunction function) {
            return function;
        }
        if (called.metatag(LuaValue.CALL) instanceof LuaFunction handler) {
            return handler;
        }
        String name = method == null ? target.named() : Expression.named("method", method.tojstring());
        throw position.error("attempt to call a " + Access.typeName(called) + " value" + name);
    }

    private String functionName() {
        if (method != null) {
            return method.tojstring();
        }
        String named = target.named();
        int quote = named.indexOf('\'');
        return quote < 0 ? "?" : named.substring(quote + 1, named.length() - 2);
    }

    /** An error that leaves a call: those of functions that are not Lua's own lack the position and the name. */
    static LuaError located(LuaError failed, Position position, String function, boolean isMethod, Varargs arguments) {
        if (failed instanceof RaisedError raised) {
            return raised.leaving(position);
        }
        if (failed instanceof SyntaxError) {
            return failed;
        }
        LuaValue what = failed.getMessageObject();
        if (what != null && !what.isstring()) {
            return new RaisedError(what, 0);
        }
        return position.error(explained(String.valueOf(failed.getMessage()), function, isMethod, arguments));
    }

    private static String explained(String message, String function, boolean isMethod, Varargs arguments) {
        Matcher bad = BAD_ARGUMENT.matcher(message);
        if (!bad.matches()) {
            return message;
        }
        int number = bad.group(1) == null ? numberOf(bad.group(3), arguments) : Integer.parseInt(bad.group(1));
        String reason = bad.group(2);
        if (bad.group(3) != null) {
            reason += " expected, got " + (number > arguments.narg() ? "no value" : bad.group(3));
        }
        if (isMethod && number == 1) {
            return "calling '" + function + "' on bad self";
        }
        // The object of a method is no argument.
        int told = isMethod ? number - 1 : number;
        return "bad argument #" + told + " to '" + function + "' (" + reason + ")";
    }

    /** LuaJ only tells the type of what was given instead: the first of that type was it. */
    private static int numberOf(@Nullable String type, Varargs arguments) {
        int number = 1;
        while (number <= arguments.narg()
                && !arguments.arg(number).typename().equals(type)
                && !Access.typeName(arguments.arg(number)).equals(type)) {
            number++;
        }
        return number;
    }
}
