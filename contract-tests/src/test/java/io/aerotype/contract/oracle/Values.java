package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Pack.Pair;
import java.util.List;
import java.util.stream.IntStream;

/** Values from small pools, so that the same ones meet often, with the edges of every type among them. */
final class Values {
    static final String POINT = "{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}";
    static final String CIRCLE = "{\"type\":\"AeroCircle\",\"coordinates\":[[1.0,2.0],1000.0]}";

    private static final String HUGE = "{\"type\":\"AeroCircle\",\"coordinates\":[[1.0,2.0],1e9]}";
    private static final String NEGATIVE = "{\"type\":\"AeroCircle\",\"coordinates\":[[1.0,2.0],-5]}";
    private static final String LONG_TEXT = "a text that is longer than thirty-one bytes";

    /** In the server's order of elements, so that any choice that keeps it is sorted. */
    private static final List<Pack> ELEMENTS = List.of(
            Pack.NIL,
            Pack.of(false),
            Pack.of(true),
            Pack.of(Long.MIN_VALUE),
            Pack.of(-1),
            Pack.of(0),
            Pack.of(1),
            Pack.of(2),
            Pack.of(3),
            Pack.of(4),
            Pack.of(300),
            Pack.of(Long.MAX_VALUE),
            Pack.text(""),
            Pack.text("a"),
            Pack.text("aa"),
            Pack.text("b"),
            Pack.text("é"),
            Pack.list(),
            Pack.list(Pack.of(1)),
            Pack.list(Pack.of(1), Pack.of(2)),
            Pack.list(Pack.of(2)),
            Pack.map(List.of()),
            Pack.map(List.of(new Pair(Pack.text("a"), Pack.of(1)))),
            Pack.map(List.of(new Pair(Pack.text("a"), Pack.of(2)))),
            Pack.blob(""),
            Pack.blob("\u0001"),
            Pack.of(-1.5),
            Pack.of(0.0),
            Pack.of(2.5),
            Pack.geo(POINT));

    private static final List<Pack> NUMBERS =
            IntStream.range(-1, 7).mapToObj(Pack::of).toList();

    private static final List<Pack> KEYS = List.of(
            Pack.of(-3),
            Pack.of(0),
            Pack.of(1),
            Pack.of(2),
            Pack.of(200),
            Pack.text(""),
            Pack.text("a"),
            Pack.text("b"),
            Pack.text("c"),
            Pack.text("d"),
            Pack.blob("\u0001"),
            Pack.blob("\u0001\u0002"));

    private final Choice choice;

    Values(Choice choice) {
        this.choice = choice;
    }

    Pack integer() {
        return Pack.of(choice.percent(80) ? choice.between(-2, 8) : edge());
    }

    /** An integer on which an encoding or a conversion may stumble. */
    long edge() {
        return choice.of(
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                127L,
                128L,
                255L,
                256L,
                -32L,
                -33L,
                -129L,
                65_536L,
                1L << 32,
                1L << 62,
                1L << 31,
                -(1L << 31) - 1,
                -(1L << 32));
    }

    Pack real() {
        return Pack.of(
                choice.of(-1.5, 0.0, -0.0, 1.0, 2.0, 2.5, 2.9, -2.9, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 0.1));
    }

    /** A float as an element, seldom NaN, which equals all other floats. */
    Pack number() {
        return choice.percent(3)
                ? Pack.of(Double.NaN)
                : Pack.of(choice.of(-1.5, 0.0, -0.0, 1.0, 2.0, 2.5, 2.9, -2.9, 1e300, Double.POSITIVE_INFINITY));
    }

    Pack text() {
        return Pack.text(choice.of("", "a", "b", "aa", "ab", "é", "A", "hello", "line\nbreak", "12", LONG_TEXT));
    }

    /** A short text: the reference mistakes the size of a long one that it stores inside another value. */
    Pack word() {
        return Pack.text(choice.of("", "a", "b", "aa", "ab", "é", "hello"));
    }

    Pack blob() {
        return Pack.blob(choice.of("", "\u0001", "\u0001\u0002", "\u00ff\u0080\u0003", "\0\0\0\0\0\0\0\0\0"));
    }

    Pack bool() {
        return Pack.of(choice.percent(50));
    }

    Pack geo() {
        return Pack.geo(choice.percent(90) ? choice.of(POINT, CIRCLE) : choice.of(HUGE, NEGATIVE));
    }

    /** Any element of a list or value of a map. */
    Pack element() {
        return choice.made(
                () -> choice.of(NUMBERS),
                () -> choice.of(ELEMENTS),
                this::integer,
                this::text,
                this::number,
                this::shallow);
    }

    /** An element whose encoding is short. */
    Pack small() {
        return choice.made(
                () -> choice.of(NUMBERS), () -> choice.of(NUMBERS), () -> choice.of(ELEMENTS), this::shallow);
    }

    /** An element as a query looks for it. */
    Pack sought() {
        int die = choice.below(20);
        return switch (die) {
            case 0 -> Pack.WILDCARD;
            case 1 -> Pack.INFINITY;
            case 2 -> Pack.list(Pack.of(1), Pack.WILDCARD);
            case 3 -> Pack.list(Pack.of(1), Pack.INFINITY);
            default -> element();
        };
    }

    Pack key() {
        return choice.of(KEYS);
    }

    /** A key as a query looks for it, or one that no map may hold. */
    Pack oddKey() {
        return choice.percent(80)
                ? key()
                : choice.made(
                        this::real,
                        this::bool,
                        () -> Pack.NIL,
                        () -> Pack.list(Pack.of(1)),
                        () -> Pack.WILDCARD,
                        this::geo);
    }

    /** A key, or a value of another type, as an end of an interval of keys. */
    Pack bound() {
        return choice.percent(85)
                ? key()
                : choice.made(
                        this::real,
                        this::bool,
                        this::geo,
                        () -> Pack.NIL,
                        () -> Pack.INFINITY,
                        () -> Pack.list(Pack.of(1)));
    }

    Pack list() {
        List<Pack> items = items(7);
        return choice.percent(25) ? sortedList() : choice.percent(5) ? plainlyHeaded(items) : Pack.list(items);
    }

    /** The header of a list that says nothing. */
    private static Pack plainlyHeaded(List<Pack> items) {
        return Pack.attributed(0, items);
    }

    List<Pack> items(int most) {
        return choice.percent(50)
                ? choice.many(0, most, () -> choice.of(NUMBERS))
                : choice.many(0, most, this::element);
    }

    /** A list with the ordered header, in order. */
    Pack sortedList() {
        return Pack.attributed(1, choice.someInOrder(choice.of(ELEMENTS, NUMBERS), 6));
    }

    Pack map() {
        List<Pair> pairs = pairs(6);
        return choice.percent(50) ? Pack.map(pairs) : Pack.attributedMap(choice.of(1, 1, 3, 0x11, 0x10), pairs);
    }

    /** Pairs in the order of their keys, no key twice. */
    List<Pair> pairs(int most) {
        boolean numbers = choice.percent(50);
        List<Pack> keys = choice.percent(80) ? choice.of(KEYS.subList(0, 5), KEYS.subList(5, 10)) : KEYS;
        return choice.someInOrder(keys, most).stream()
                .map(key -> new Pair(key, numbers ? choice.of(NUMBERS) : element()))
                .toList();
    }

    /** A value of any type that a bin may have; never nil. */
    Pack bin() {
        return choice.made(
                this::integer,
                this::real,
                this::text,
                this::blob,
                this::bool,
                this::geo,
                this::list,
                this::map,
                this::sketch);
    }

    /** A HyperLogLog sketch of 16 registers, some of them raised. */
    Pack sketch() {
        StringBuilder registers = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            registers.append(choice.of('\0', '\0', '\u0004', '\u0010', 'A'));
        }
        return Pack.typed(18, "\0\u0004\0" + "\0".repeat(8) + registers);
    }

    private Pack shallow() {
        List<Pack> inner = choice.many(0, 3, () -> choice.of(NUMBERS));
        return choice.made(
                () -> Pack.list(inner),
                () -> Pack.attributed(1, choice.someInOrder(NUMBERS, 3)),
                () -> Pack.map(choice.someInOrder(KEYS.subList(5, 10), 3).stream()
                        .map(key -> new Pair(key, choice.of(NUMBERS)))
                        .toList()),
                () -> Pack.attributedMap(
                        1,
                        choice.someInOrder(KEYS.subList(5, 10), 3).stream()
                                .map(key -> new Pair(key, Pack.list(inner)))
                                .toList()));
    }
}
