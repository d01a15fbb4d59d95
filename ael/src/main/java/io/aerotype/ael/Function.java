package io.aerotype.ael;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The built-in functions: their names, what they take and what they give. */
public enum Function {
    /** {@code abs(-12)}: the number without its sign. */
    ABS("abs", Type.ANY, number("value")),
    /** {@code ceil(12.3)}: the float rounded up. */
    CEIL("ceil", Type.FLOAT, of("value", Type.FLOAT)),
    /** {@code floor(12.3)}: the float rounded down. */
    FLOOR("floor", Type.FLOAT, of("value", Type.FLOAT)),
    /** {@code log(32.0, 2.0)}: the logarithm of the first to the base of the second. */
    LOG("log", Type.FLOAT, of("value", Type.FLOAT), of("base", Type.FLOAT)),
    /** {@code pow(2.0, 7.0)}: the same as {@code 2.0 ** 7.0}. */
    POW("pow", Type.FLOAT, of("value", Type.FLOAT), of("exponent", Type.FLOAT)),
    /** {@code min(1, 2, 3)}: the least of one or more numbers of one type. */
    MIN("min", Type.ANY, number("value"), more()),
    /** {@code max(1, 2, 3)}: the greatest of one or more numbers of one type. */
    MAX("max", Type.ANY, number("value"), more()),
    /** {@code $.ratio.asInt()}: the float without its fraction. */
    TO_INT("asInt", Type.INTEGER, of("value", Type.FLOAT)),
    /** {@code $.count.asFloat()}: the integer as a float. */
    TO_FLOAT("asFloat", Type.FLOAT, of("value", Type.INTEGER)),
    /** {@code countOneBits($.mask)}: how many bits are 1. */
    COUNT_ONE_BITS("countOneBits", Type.INTEGER, of("value", Type.INTEGER)),
    /** {@code findBitLeft($.mask, true)}: position of the first such bit from the most significant, which is 0. */
    FIND_BIT_LEFT("findBitLeft", Type.INTEGER, of("value", Type.INTEGER), of("search", Type.BOOLEAN)),
    /** {@code findBitRight($.mask, true)}: position of the first such bit from the least significant. */
    FIND_BIT_RIGHT("findBitRight", Type.INTEGER, of("value", Type.INTEGER), of("search", Type.BOOLEAN)),
    /** {@code geoCompare($.place, geoJson('...'))}: whether one contains the other. */
    GEO_COMPARE("geoCompare", Type.BOOLEAN, of("left", Type.GEO), of("right", Type.GEO));

    /**
     * What one argument must be.
     *
     * @param name its name, for messages and named arguments
     * @param type its type; {@link Type#ANY} stands for a number, the same kind for all such arguments and the result
     * @param repeats whether it may stand any number of times, none included
     */
    public record Parameter(String name, Type type, boolean repeats) {}

    private static final Map<String, Function> BY_NAME = byName();
    private static final Set<Function> CASTS = Set.of(TO_INT, TO_FLOAT);

    private final String word;
    private final Type result;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Parameter> parameters;

    Function(String word, Type result, Parameter... parameters) {
        this.word = word;
        this.result = result;
        this.parameters = List.of(parameters);
    }

    /**
     * The name of the function, spelled as the printer spells it.
     *
     * @return for example {@code countOneBits}
     */
    public String word() {
        return word;
    }

    /**
     * The type of its result.
     *
     * @return a type, or {@link Type#ANY} for a number of the arguments' type
     */
    public Type result() {
        return result;
    }

    /**
     * What it takes.
     *
     * @return its parameters in order; only the last can repeat
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The parameter an argument belongs to.
     *
     * @param index place of the argument, from 0
     * @return its parameter
     */
    public Parameter parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    /**
     * Tells whether it can be called with so many arguments.
     *
     * @param arguments how many
     * @return whether that is a number it takes
     */
    public boolean accepts(int arguments) {
        return parameters.getLast().repeats() ? arguments >= parameters.size() - 1 : arguments == parameters.size();
    }

    /**
     * How many arguments it takes, in words.
     *
     * @return for example {@code 2 arguments}
     */
    public String arity() {
        boolean repeats = parameters.getLast().repeats();
        int count = repeats ? parameters.size() - 1 : parameters.size();
        return count + (count == 1 && !repeats ? " argument" : repeats ? " or more arguments" : " arguments");
    }

    /**
     * Its parameters in words.
     *
     * @return for example {@code (value, base)}
     */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.repeats() ? "..." : parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * Tells whether it is written after its operand, as in {@code $.count.asFloat()}.
     *
     * @return {@code true} for the casts
     */
    public boolean isMethod() {
        return CASTS.contains(this);
    }

    /**
     * Finds a function by any of the names it goes by.
     *
     * @param word a name such as {@code max}
     * @return the function, or {@code null} when there is none of that name
     */
    public static @Nullable Function ofWord(String word) {
        return BY_NAME.get(word);
    }

    private static Parameter of(String name, Type type) {
        return new Parameter(name, type, false);
    }

    private static Parameter number(String name) {
        return new Parameter(name, Type.ANY, false);
    }

    private static Parameter more() {
        return new Parameter("more", Type.ANY, true);
    }

    private static Map<String, Function> byName() {
        Map<String, Function> names = new HashMap<>();
        Arrays.stream(values()).forEach(function -> names.put(function.word, function));
        // The second documented dialect spells these differently.
        names.put("toInt", TO_INT);
        names.put("int", TO_INT);
        names.put("toFloat", TO_FLOAT);
        names.put("float", TO_FLOAT);
        names.put("lscan", FIND_BIT_LEFT);
        names.put("rscan", FIND_BIT_RIGHT);
        return Map.copyOf(names);
    }
}
