package io.aerotype.embedded.internal.index;

import static java.util.stream.Collectors.joining;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.ResultCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The expression of an index as a server shows it to people: operations by name, as in {@code add(bin_int("n"), 1)}, large
 * values by their type and size. The names are those of the info command {@code sindex-list} of release 8.1.2.
 */
public final class ExpressionText {
    private static final int QUOTE = 126;
    private static final int CONTEXT = 255;
    private static final int PATH = 254;

    private static final List<String> TYPES =
            List.of("nil", "bool", "int", "str", "list", "map", "blob", "float", "geojson", "hll");

    private static final Map<Integer, String> OPERATIONS = table("""
        0 unknown 1 eq 2 ne 3 gt 4 ge 5 lt 6 le 7 cmp_regex 8 cmp_geo 9 in_list 16 and 17 or 18 not 19 exclusive
        20 add 21 sub 22 mul 23 div 24 pow 25 log 26 mod 27 abs 28 floor 29 ceil 30 to_int 31 to_float
        32 int_and 33 int_or 34 int_xor 35 int_not 36 int_lshift 37 int_rshift 38 int_arshift 39 int_count
        40 int_lscan 41 int_rscan 50 min 51 max 64 digest_modulo 65 device_size 66 last_update 67 since_update
        68 void_time 69 ttl 70 set_name 71 key_exists 72 is_tombstone 73 memory_size 74 record_size 80 key
        81 bin 82 bin_type 100 result_remove 101 map_keys 102 map_values 122 var_builtin 123 cond 124 var 125 let
        """);

    private static final Map<Integer, String> COLLECTIONS = table("""
        1 list_append 2 list_append_items 3 list_insert 4 list_insert_items 9 list_set 11 list_clear
        12 list_increment 13 list_sort 16 list_size 19 list_get_by_index 20 list_get_by_value 21 list_get_by_rank
        23 list_get_by_value_list 24 list_get_by_index_range 25 list_get_by_value_range 26 list_get_by_rank_range
        27 list_get_by_rel_rank_range 32 list_remove_by_index 34 list_remove_by_rank 35 list_remove_by_value
        36 list_remove_by_value_list 37 list_remove_by_index_range 38 list_remove_by_value_range
        39 list_remove_by_rank_range 40 list_remove_by_rel_rank_range 67 map_put 68 map_put_items
        73 map_increment 75 map_clear 76 map_remove_by_key 77 map_remove_by_index 78 map_remove_by_value
        79 map_remove_by_rank 81 map_remove_by_key_list 83 map_remove_by_value_list 84 map_remove_by_key_range
        85 map_remove_by_index_range 86 map_remove_by_value_range 87 map_remove_by_rank_range
        88 map_remove_by_rel_index_range 89 map_remove_by_rel_rank_range 96 map_size 97 map_get_by_key
        98 map_get_by_index 100 map_get_by_rank 102 map_get_by_value 103 map_get_by_key_range
        104 map_get_by_index_range 105 map_get_by_value_range 106 map_get_by_rank_range 107 map_get_by_key_list
        108 map_get_by_value_list 109 map_get_by_rel_index_range 110 map_get_by_rel_rank_range 254 select
        """);

    private static final Map<Integer, String> BITS = table("""
        0 bit_resize 1 bit_insert 2 bit_remove 3 bit_set 4 bit_or 5 bit_xor 6 bit_and 7 bit_not 8 bit_lshift
        9 bit_rshift 10 bit_add 11 bit_subtract 12 bit_set_int 50 bit_get 51 bit_count 52 bit_lscan 53 bit_rscan
        54 bit_get_int
        """);

    private static final Map<Integer, String> SKETCHES = table("""
        0 hll_init 1 hll_add 2 hll_set_union 3 hll_refresh_count 4 hll_fold 50 hll_get_count 51 hll_get_union
        52 hll_get_union_count 53 hll_get_intersect_count 54 hll_get_similarity 55 hll_describe 56 hll_may_contain
        """);

    private final Map<String, Integer> variables = new HashMap<>();

    private ExpressionText() {}

    /**
     * Shows an expression that was accepted when the index was made.
     *
     * @param base64 the expression as it was given
     */
    public static String of(String base64) {
        byte[] source = Base64.getDecoder().decode(base64);
        return new ExpressionText().shown(ElementReader.readOnly(source, ResultCode.PARAMETER));
    }

    private String shown(Element expression) {
        return expression instanceof ListElement list ? operation(list.items()) : ContextText.value(expression);
    }

    private String operation(List<Element> items) {
        int code = code(items.getFirst());
        List<Element> arguments = items.subList(1, items.size());
        String name = OPERATIONS.getOrDefault(code, "");
        return switch (code) {
            case 7 ->
                name + "(<string#" + text(arguments.get(1)).length + ">, " + shown(arguments.get(0)) + ", "
                        + shown(arguments.get(2)) + ")";
            case 80 -> name + "()";
            case 81 -> name + "_" + TYPES.get(code(arguments.get(0))) + "(" + quoted(arguments.get(1)) + ")";
            case 82 -> name + "(" + quoted(arguments.get(0)) + ")";
            case 122 -> name + "(" + shown(arguments.get(1)) + ")";
            case 124 -> name + "(\"var_" + variables.get(name(arguments.get(0))) + "\")";
            case 125 -> let(name, arguments);
            case QUOTE -> ContextText.value(arguments.getFirst());
            case 127 -> call(arguments);
            default -> name + "(" + joined(arguments) + ")";
        };
    }

    private String let(String name, List<Element> arguments) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String variable = name(arguments.get(i));
            int slot = variables.size();
            parts.add("def(var_" + slot + ", " + shown(arguments.get(i + 1)) + ")");
            variables.put(variable, slot);
        }
        parts.add(shown(arguments.getLast()));
        return name + "(" + String.join(", ", parts) + ")";
    }

    /** A call's result type, module, operation and subject. */
    private String call(List<Element> arguments) {
        List<Element> payload = items(arguments.get(2));
        String subject = shown(arguments.get(3));
        int module = code(arguments.get(1)) & 0x3f;
        if (module != 0) {
            Map<Integer, String> names = module == 1 ? BITS : SKETCHES;
            return names.get(code(payload.getFirst())) + "(" + withSubject(payload.subList(1, payload.size()), subject);
        }
        return switch (code(payload.getFirst())) {
            case CONTEXT -> {
                List<Element> inner = items(payload.get(2));
                yield collection(inner) + "(" + ContextText.of(payload.get(1)) + ", "
                        + withSubject(inner.subList(1, inner.size()), subject);
            }
            case PATH -> {
                String change = payload.size() > 3 ? ", <mod_exp/" + size(payload.get(3)) + ">" : "";
                yield collection(payload) + "(" + ContextText.of(payload.get(1)) + ", 0x"
                        + Integer.toHexString(code(payload.get(2))) + change + ", " + subject + ")";
            }
            default -> collection(payload) + "(NULL, " + withSubject(payload.subList(1, payload.size()), subject);
        };
    }

    private String withSubject(List<Element> parameters, String subject) {
        return Stream.concat(parameters.stream().map(this::parameter), Stream.of(subject))
                        .collect(joining(", "))
                + ")";
    }

    /** What is evaluated is shown as an expression, what is sent as it is by its type. */
    private String parameter(Element parameter) {
        return switch (parameter) {
            case Element.MapElement map -> "<msgpack/8>";
            case Element.Bound bound -> bound == Element.Bound.WILDCARD ? "<msgpack/13>" : "<msgpack/14>";
            default -> shown(parameter);
        };
    }

    private static String collection(List<Element> payload) {
        return COLLECTIONS.getOrDefault(code(payload.getFirst()), "INVALID_CDT_OP");
    }

    private String joined(List<Element> arguments) {
        return arguments.stream().map(this::shown).collect(joining(", "));
    }

    private static int size(Element element) {
        return ElementWriter.bytesOf(element).length;
    }

    private static List<Element> items(Element element) {
        return element instanceof ListElement list ? list.items() : List.of(element);
    }

    private static int code(Element element) {
        return element instanceof Int number ? (int) number.value() : -1;
    }

    private static byte[] text(Element element) {
        return element instanceof Raw raw ? raw.prefixed() : new byte[0];
    }

    private static String name(Element element) {
        return new String(text(element), StandardCharsets.UTF_8);
    }

    private static String quoted(Element element) {
        return "\"" + name(element) + "\"";
    }

    /** A table of codes and names, one after the other. */
    private static Map<Integer, String> table(String text) {
        String[] words = text.strip().split("\\s+", -1);
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(Integer.valueOf(words[i]), words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
