package io.aerotype.contract.oracle;

import java.util.List;
import java.util.function.Supplier;

/** What stands at one place of a collection operation's payload. */
enum Parameter {
    INDEX,
    COUNT,
    /** A value that is looked for. */
    SOUGHT,
    SOUGHT_LIST,
    /** An end of an interval. */
    BOUND,
    /** A value that is stored. */
    STORED,
    STORED_LIST,
    STORED_MAP,
    KEY,
    SOUGHT_KEY_LIST,
    KEY_BOUND,
    DELTA,
    RETURN_TYPE,
    LIST_ORDER,
    MAP_ORDER,
    LIST_FLAGS,
    MAP_FLAGS,
    SORT_FLAGS;

    private static final int INVERTED = 0x10000;

    Pack choose(Choice choice, Values values) {
        return switch (this) {
            case INDEX -> Pack.of(choice.percent(98) ? choice.between(-7, 7) : values.edge());
            case COUNT -> Pack.of(choice.percent(95) ? choice.below(6) : choice.of(-1L, 1000L, values.edge()));
            case SOUGHT -> values.sought();
            case SOUGHT_LIST -> many(choice, values, () -> choice.percent(90) ? values.element() : values.sought());
            case BOUND -> choice.percent(92) ? values.element() : choice.percent(50) ? Pack.INFINITY : values.sought();
            case STORED -> choice.percent(98) ? values.element() : values.sought();
            case STORED_LIST -> choice.percent(80) ? Pack.list(values.items(4)) : values.list();
            case STORED_MAP -> choice.percent(80) ? Pack.map(values.pairs(4)) : values.map();
            case KEY -> choice.percent(95) ? values.key() : values.oddKey();
            case SOUGHT_KEY_LIST -> many(choice, values, values::bound);
            case KEY_BOUND -> values.bound();
            case DELTA -> choice.made(values::integer, values::integer, values::number, values::element);
            case RETURN_TYPE ->
                Pack.of(choice.of(0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17)
                        | (choice.percent(25) ? INVERTED : 0));
            case LIST_ORDER -> Pack.of(choice.of(0, 0, 1, 1, 2));
            case MAP_ORDER -> Pack.of(choice.of(0, 0, 1, 1, 3, 0x10, 0x11, 2, 4));
            case LIST_FLAGS, MAP_FLAGS -> Pack.of(choice.of(0, choice.below(16), choice.below(16), choice.below(33)));
            case SORT_FLAGS -> Pack.of(choice.of(-1, 0, 1, 2, 3, 4));
        };
    }

    /** A list of what is looked for; now and then it has a header, or is no list. */
    private static Pack many(Choice choice, Values values, Supplier<Pack> one) {
        List<Pack> items = choice.many(0, 4, one);
        return choice.percent(95)
                ? Pack.list(items)
                : choice.made(() -> items.isEmpty() ? Pack.list() : Pack.attributed(1, items), values::element);
    }

    /** The parameters of an operation, named in a row of a table: {@code "RETURN_TYPE INDEX COUNT"}. */
    static List<Parameter> row(String names) {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split(" ", -1)).stream().map(Parameter::valueOf).toList();
    }
}
