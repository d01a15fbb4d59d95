package io.aerotype.ael;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    GEO_COMPARE("geoCompare", Type.BOOLEAN, of("left", Type.GEO), of("right", Type.GEO)),

    /** {@code $.b.bitGet(offset: 9, size: 5)}: bits of a blob, as a blob. Offsets and sizes are in bits. */
    BIT_GET("bitGet", Type.BLOB, bits(), integer("offset"), integer("size")),
    /** {@code $.b.bitCount(offset: 0, size: 32)}: how many of these bits are 1. */
    BIT_COUNT("bitCount", Type.INTEGER, bits(), integer("offset"), integer("size")),
    /** {@code $.b.bitLscan(offset: 0, size: 32, value: true)}: place of the first such bit in the range, -1 when none. */
    BIT_LSCAN("bitLscan", Type.INTEGER, bits(), integer("offset"), integer("size"), of("value", Type.BOOLEAN)),
    /** {@code $.b.bitRscan(offset: 0, size: 32, value: true)}: place of the last such bit in the range, -1 when none. */
    BIT_RSCAN("bitRscan", Type.INTEGER, bits(), integer("offset"), integer("size"), of("value", Type.BOOLEAN)),
    /** {@code $.b.bitGetInt(offset: 8, size: 16, signed: true)}: up to 64 bits as an integer. */
    BIT_GET_INT("bitGetInt", Type.INTEGER, bits(), integer("offset"), integer("size"), flag("signed")),
    /** {@code $.b.bitResize(byteSize: 4)}: the blob cut or filled up with zeros at its end. */
    BIT_RESIZE("bitResize", Type.BLOB, bits(), integer("byteSize")),
    /** {@code $.b.bitInsert(byteOffset: 1, value: X'ff')}: the blob with bytes put in between. */
    BIT_INSERT("bitInsert", Type.BLOB, bits(), integer("byteOffset"), of("value", Type.BLOB)),
    /** {@code $.b.bitRemove(byteOffset: 1, byteSize: 2)}: the blob without these bytes. */
    BIT_REMOVE("bitRemove", Type.BLOB, bits(), integer("byteOffset"), integer("byteSize")),
    /** {@code $.b.bitSet(offset: 0, size: 8, value: X'e0')}: the blob with these bits replaced. */
    BIT_SET("bitSet", Type.BLOB, bits(), integer("offset"), integer("size"), of("value", Type.BLOB)),
    /** {@code $.b.bitOr(offset: 0, size: 8, value: X'e0')}: these bits combined by or. */
    BIT_OR("bitOr", Type.BLOB, bits(), integer("offset"), integer("size"), of("value", Type.BLOB)),
    /** {@code $.b.bitXor(offset: 0, size: 8, value: X'e0')}: these bits combined by exclusive or. */
    BIT_XOR("bitXor", Type.BLOB, bits(), integer("offset"), integer("size"), of("value", Type.BLOB)),
    /** {@code $.b.bitAnd(offset: 0, size: 8, value: X'e0')}: these bits combined by and. */
    BIT_AND("bitAnd", Type.BLOB, bits(), integer("offset"), integer("size"), of("value", Type.BLOB)),
    /** {@code $.b.bitNot(offset: 0, size: 8)}: these bits turned. */
    BIT_NOT("bitNot", Type.BLOB, bits(), integer("offset"), integer("size")),
    /** {@code $.b.bitLshift(offset: 0, size: 8, shift: 3)}: these bits shifted left. */
    BIT_LSHIFT("bitLshift", Type.BLOB, bits(), integer("offset"), integer("size"), integer("shift")),
    /** {@code $.b.bitRshift(offset: 0, size: 8, shift: 3)}: these bits shifted right. */
    BIT_RSHIFT("bitRshift", Type.BLOB, bits(), integer("offset"), integer("size"), integer("shift")),
    /** {@code $.b.bitAdd(offset: 0, size: 8, value: 1)}: these bits as a number, and added to; unknown on overflow. */
    BIT_ADD("bitAdd", Type.BLOB, bits(), integer("offset"), integer("size"), integer("value"), flag("signed")),
    /** {@code $.b.bitSubtract(offset: 0, size: 8, value: 1)}: the same, subtracted from. */
    BIT_SUBTRACT(
            "bitSubtract", Type.BLOB, bits(), integer("offset"), integer("size"), integer("value"), flag("signed")),
    /** {@code $.b.bitSetInt(offset: 0, size: 8, value: 127)}: these bits replaced by a number's. */
    BIT_SET_INT("bitSetInt", Type.BLOB, bits(), integer("offset"), integer("size"), integer("value")),

    /** {@code $.h.hllCount()}: how many different values the sketch has seen, by estimate. */
    HLL_COUNT("hllCount", Type.INTEGER, sketch()),
    /** {@code $.h.hllDescribe()}: its number of index bits and of min-hash bits, as a list. */
    HLL_DESCRIBE("hllDescribe", Type.LIST, sketch()),
    /** {@code $.h.hllMayContain(['a'])}: 1 when it may have seen all of these, 0 when it cannot have. */
    HLL_MAY_CONTAIN("hllMayContain", Type.INTEGER, sketch(), of("values", Type.LIST)),
    /** {@code $.h.hllUnion($.other)}: both sketches in one. */
    HLL_UNION("hllUnion", Type.HLL, sketch(), of("other", Type.HLL)),
    /** {@code $.h.hllUnionCount($.other)}: how many different values either has seen, by estimate. */
    HLL_UNION_COUNT("hllUnionCount", Type.INTEGER, sketch(), of("other", Type.HLL)),
    /** {@code $.h.hllIntersectCount($.other)}: how many different values both have seen, by estimate. */
    HLL_INTERSECT_COUNT("hllIntersectCount", Type.INTEGER, sketch(), of("other", Type.HLL)),
    /** {@code $.h.hllSimilarity($.other)}: from 0.0 for nothing in common to 1.0 for the same values, by estimate. */
    HLL_SIMILARITY("hllSimilarity", Type.FLOAT, sketch(), of("other", Type.HLL)),
    /** {@code $.h.hllInit(indexBits: 10)}: an empty sketch. */
    HLL_INIT("hllInit", Type.HLL, sketch(), integer("indexBits"), optional("minHashBits", Type.INTEGER)),
    /** {@code $.h.hllAdd(['a'], indexBits: 10)}: the sketch having seen these values too. */
    HLL_ADD(
            "hllAdd",
            Type.HLL,
            sketch(),
            of("values", Type.LIST),
            optional("indexBits", Type.INTEGER),
            optional("minHashBits", Type.INTEGER));

    /** How often an argument stands. */
    public enum Form {
        /** Once. */
        ONCE,
        /** Once or not at all. */
        OPTIONAL,
        /** Once or not at all, and then written as {@code true} or {@code false}; not at all is {@code false}. */
        FLAG,
        /** Any number of times, none included. */
        REPEATED
    }

    /**
     * What one argument must be.
     *
     * @param name its name, for messages and named arguments
     * @param type its type; {@link Type#ANY} stands for a number, the same kind for all such arguments and the result
     * @param form how often it stands
     */
    public record Parameter(String name, Type type, Form form) {}

    private static final Map<String, Function> BY_NAME = byName();

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
        return arguments >= required()
                && (arguments <= parameters.size() || parameters.getLast().form() == Form.REPEATED);
    }

    private int required() {
        return (int) parameters.stream()
                .filter(parameter -> parameter.form() == Form.ONCE)
                .count();
    }

    /**
     * How many arguments it takes, in words.
     *
     * @return for example {@code 2 arguments}
     */
    public String arity() {
        int least = required();
        if (parameters.getLast().form() == Form.REPEATED) {
            return least + " or more arguments";
        }
        int most = parameters.size();
        return (least == most ? "" : least + " to ") + most + (most == 1 ? " argument" : " arguments");
    }

    /**
     * Its parameters in words.
     *
     * @return for example {@code (value, base)}
     */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.form() == Form.REPEATED ? "..." : parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * Tells whether it is written after its first argument, as in {@code $.count.asFloat()}.
     *
     * @return {@code true} for the casts and for all that is done with blobs and sketches
     */
    public boolean isMethod() {
        Type first = parameters.getFirst().type();
        return this == TO_INT || this == TO_FLOAT || first == Type.BLOB || first == Type.HLL;
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
        return new Parameter(name, type, Form.ONCE);
    }

    private static Parameter integer(String name) {
        return new Parameter(name, Type.INTEGER, Form.ONCE);
    }

    private static Parameter optional(String name, Type type) {
        return new Parameter(name, type, Form.OPTIONAL);
    }

    private static Parameter flag(String name) {
        return new Parameter(name, Type.BOOLEAN, Form.FLAG);
    }

    private static Parameter bits() {
        return of("bits", Type.BLOB);
    }

    private static Parameter sketch() {
        return of("sketch", Type.HLL);
    }

    private static Parameter number(String name) {
        return new Parameter(name, Type.ANY, Form.ONCE);
    }

    private static Parameter more() {
        return new Parameter("more", Type.ANY, Form.REPEATED);
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
