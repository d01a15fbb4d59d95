package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Pack.Pair;
import java.util.ArrayList;
import java.util.List;

/** Functions on records: the record, list, map and bytes libraries, in random statements. */
final class UdfCases implements Area {
    /** Statements; a letter after {@code $} stands for something chosen: see {@link #filled}. */
    private static final List<String> STATEMENTS = List.of(
            "rec[$n] = $v",
            "rec[$n] = $v",
            "rec[$n] = $l",
            "rec[$n] = $m",
            "rec[$n] = nil",
            "if type(rec.n) == 'number' then rec.n = rec.n $o $d end",
            "if type(rec.n) == 'number' then rec.x = $d $o rec.n end",
            "if math.type(rec.n) == 'integer' then rec.x = rec.n $t $b end",
            "rec[$n] = $d $o $d",
            "rec[$n] = $b $t $b",
            "rec.x = rec.x $t $b",
            "for i = 1, 5 do if i % 2 == 0 then goto continue end list.append(c, i // $d) ::continue:: end",
            "local fixed <const> = $d list.append(c, fixed)",
            "if math.type(rec.n) == 'integer' then for i = rec.n, rec.n + 1 do list.append(c, i) end end",
            "list.append(l, $v)",
            "list.prepend(l, $v)",
            "list.insert(l, $i, $v)",
            "list.remove(l, $i)",
            "list.trim(l, $i)",
            "list.concat(c, $l)",
            "l[$i] = $v",
            "m[$k] = $v",
            "m[$k] = nil",
            "map.remove(m, $k)",
            "l = rec.l",
            "m = rec.m",
            "l = $l",
            "m = $m",
            "rec.l = l",
            "rec.m = m",
            "rec.y = y",
            "y[$p] = $b",
            "bytes.set_size(y, 1$i)",
            "bytes.set_byte(y, $p, $b)",
            "bytes.append_byte(y, $b)",
            "bytes.set_$w(y, $p, $b)",
            "bytes.append_$w(y, $b)",
            "bytes.set_string(y, $p, 'abc')",
            "bytes.append_string(y, 'abc')",
            "bytes.set_bytes(y, $p, z, $q)",
            "bytes.append_bytes(y, z, $q)",
            "bytes.set_var_int(y, $p, $b)",
            "bytes.append_var_int(y, $b)",
            "bytes.set_type(y, 4)");

    /** What is told of the state in between. */
    private static final List<String> QUESTIONS = List.of(
            "rec[$n]",
            "l[$i]",
            "#l",
            "list.size(l)",
            "list.take(l, $i)",
            "list.drop(l, $i)",
            "tostring(l)",
            "tostring(rec.n)",
            "type(rec.n) == 'number' and rec.n < $d",
            "rec.n == $d",
            "c",
            "m[$k]",
            "#m",
            "map.size(m)",
            "tostring($v)",
            "tostring($d $o $d)",
            "~$b",
            "math.type($d $o $d)",
            "math.tointeger($v)",
            "math.floor($d $o $d)",
            "math.max($d, $d)",
            "math.ult($b, $b)",
            "string.format('%d %s %5.1f %g %x', $b, $d, $d, $d, $b)",
            "string.format('%q', $v)",
            "tonumber('$d') == $d",
            "'$d' $o $d",
            "utf8.char($b + 100)",
            "utf8.len($v)",
            "string.pack('<i4', $b):byte(1, 1)",
            "#$v",
            "$v < $v",
            "$v .. $v",
            "$v == $v",
            "table.concat({$d, $b}, ',')",
            "select('#', table.unpack({$v, $v}))",
            "type($v)",
            "type(rec[$n])",
            "record.gen(rec)",
            "record.numbins(rec)",
            "record.setname(rec)",
            "record.ttl(rec)",
            "#record.bin_names(rec)",
            "record.key(rec)",
            "aerospike:exists(rec)",
            "aerospike:create(rec)",
            "aerospike:update(rec)",
            "aerospike:update(rec)",
            "aerospike:remove(rec)",
            "y",
            "y[$p]",
            "#y",
            "bytes.size(y)",
            "tostring(y)",
            "bytes.get_byte(y, $p)",
            "bytes.get_$w(y, $p)",
            "bytes.get_string(y, $p, $q)",
            "bytes.get_bytes(y, $p, $q)",
            "bytes.get_var_int(y, $p)",
            "bytes.get_type(y)");

    @Override
    public String name() {
        return "udfs";
    }

    @Override
    public void prepare(Subject subject) {
        UdfStep.register(subject);
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(80)) {
            steps.add(RecordStep.operate(
                    choice.percent(30) ? Settings.PLAIN.sendingKey() : Settings.PLAIN,
                    List.of(
                            BinOp.put("n", bin(choice, values)),
                            BinOp.put("l", Pack.list(choice.many(0, 4, () -> Pack.of(choice.below(6))))),
                            BinOp.put("m", Pack.map(List.of(new Pair(Pack.text("a"), bin(choice, values))))))));
        }
        List<String> statements = new ArrayList<>(List.of(
                "local l = list{1, 2, 3}",
                "local m = map{a = 1}",
                "local y = bytes(16)",
                "local c = list{7}",
                "local z = bytes(3)",
                "bytes.append_string(z, 'xyz')"));
        statements.addAll(choice.many(1, 8, () -> statement(choice)));
        steps.add(new UdfStep(statements, choice.percent(85) ? "r" : filled("$v", choice)));
        return new Case(name(), number, steps);
    }

    /** A value of any type that a function can be given. */
    private static Pack bin(Choice choice, Values values) {
        return choice.made(
                () -> Pack.of(choice.between(-2, 300)),
                () -> Pack.of(choice.of(1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE)),
                () -> Pack.of(choice.of(2.0, -1.0, 0.0, 1e15, 1e300, 0.1)),
                values::text,
                values::blob,
                values::bool,
                () -> Pack.of(2.5),
                () -> Pack.list(Pack.of(1), Pack.text("a")),
                () -> Pack.attributed(1, List.of(Pack.of(1), Pack.of(2))),
                () -> Pack.attributedMap(choice.of(1, 3), List.of(new Pair(Pack.text("b"), Pack.of(1)))));
    }

    private static String statement(Choice choice) {
        if (choice.percent(2)) {
            return choice.of("error('boom')", "local x = nil + 1", "rec.x.y = 1", "unknown()");
        }
        return choice.percent(50)
                ? filled(choice.of(STATEMENTS), choice)
                : filled("list.append(r, " + choice.of(QUESTIONS) + ")", choice);
    }

    private static String filled(String template, Choice choice) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            if (template.charAt(i) == '$') {
                i++;
                filled.append(chosen(template.charAt(i), choice));
            } else {
                filled.append(template.charAt(i));
            }
        }
        return filled.toString();
    }

    private static String chosen(char kind, Choice choice) {
        return switch (kind) {
            case 'n' -> choice.of("'n'", "'l'", "'m'", "'x'", "'none'");
            case 'v' ->
                choice.of(
                        "1",
                        "-7",
                        "2.5",
                        "2.0",
                        "2^53",
                        "0x10",
                        "'10'",
                        "'a'",
                        "''",
                        "'é'",
                        "true",
                        "false",
                        "nil",
                        "list{1, 'b'}",
                        "map{b = 2}");
            case 'l' -> choice.of("list()", "list{1, 'a', 2.5}", "list{list{1}, map{a = 1}}");
            case 'm' -> choice.of("map()", "map{a = 1, b = 'x'}", "map{a = list{1}}");
            case 'k' -> choice.of("'a'", "'b'", "1", "'none'");
            case 'i' -> String.valueOf(choice.below(7));
            case 'o' -> choice.of("+", "-", "*", "/", "%", "^", "//");
            case 't' -> choice.of("&", "|", "~", "<<", ">>");
            case 'd' -> choice.of("2", "-3", "0.5", "7", "2.0", "1e3", "0");
            case 'b' -> choice.of("0", "1", "127", "128", "255", "300", "-1", "70000");
            case 'w' -> choice.of("int16", "int32", "int64") + choice.of("", "_be", "_le");
            case 'p' -> String.valueOf(choice.between(1, 5));
            case 'q' -> String.valueOf(choice.below(4));
            default -> throw new IllegalArgumentException("nothing is written as $" + kind);
        };
    }
}
