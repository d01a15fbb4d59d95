package io.aerotype.benchmarks;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.query.RegexFlag;
import java.util.List;
import java.util.function.Supplier;

/** Filters as applications write them: as text with values, and as the same built by hand with the stock client. */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the arrays, and the suppliers are constant
public enum TypicalFilter {
    ONE_RANGE("$.age > 21", () -> Exp.gt(Exp.intBin("age"), Exp.val(21))),
    ONE_VALUE("$.status == ?0", () -> Exp.eq(Exp.stringBin("status"), Exp.val("active")), "active"),
    RANGE_AND_VALUE(
            "$.age > ?0 and $.status == 'active'",
            () -> Exp.and(Exp.gt(Exp.intBin("age"), Exp.val(21)), Exp.eq(Exp.stringBin("status"), Exp.val("active"))),
            21),
    BETWEEN(
            "$.price >= ?0 and $.price < ?1",
            () -> Exp.and(Exp.ge(Exp.floatBin("price"), Exp.val(1.5)), Exp.lt(Exp.floatBin("price"), Exp.val(9.5))),
            1.5,
            9.5),
    EITHER(
            "$.tier == 1 or $.tier == 2 or not($.active)",
            () -> Exp.or(
                    Exp.eq(Exp.intBin("tier"), Exp.val(1)),
                    Exp.eq(Exp.intBin("tier"), Exp.val(2)),
                    Exp.not(Exp.boolBin("active")))),
    ONE_OF(
            "$.status in ['new', 'open', 'held']",
            () -> ListExp.getByValue(
                    ListReturnType.EXISTS, Exp.stringBin("status"), Exp.val(List.of("new", "open", "held")))),
    INSIDE_A_MAP(
            "$.address.city == 'Paris'",
            () -> Exp.eq(
                    MapExp.getByKey(MapReturnType.VALUE, Exp.Type.STRING, Exp.val("city"), Exp.mapBin("address")),
                    Exp.val("Paris"))),
    DEEP_INSIDE(
            "$.profile.scores.[0] > 90",
            () -> Exp.gt(
                    ListExp.getByIndex(
                            ListReturnType.VALUE,
                            Exp.Type.INT,
                            Exp.val(0),
                            Exp.mapBin("profile"),
                            CTX.mapKey(Value.get("scores"))),
                    Exp.val(90))),
    ARITHMETIC(
            "$.price * $.count > 1000 and $.ttl() < 3600",
            () -> Exp.and(
                    Exp.gt(Exp.mul(Exp.intBin("price"), Exp.intBin("count")), Exp.val(1000)),
                    Exp.lt(Exp.ttl(), Exp.val(3600)))),
    PATTERN(
            "$.name =~ /^Al.*/i and $.email.exists()",
            () -> Exp.and(
                    Exp.regexCompare(
                            "^Al.*", RegexFlag.EXTENDED | RegexFlag.NOSUB | RegexFlag.ICASE, Exp.stringBin("name")),
                    Exp.binExists("email")));

    private final String text;
    private final Supplier<Exp> byHand;
    private final Object[] arguments;

    TypicalFilter(String text, Supplier<Exp> byHand, Object... arguments) {
        this.text = text;
        this.byHand = byHand;
        this.arguments = arguments;
    }

    String text() {
        return text;
    }

    Object[] arguments() {
        return arguments;
    }

    Exp byHand() {
        return byHand.get();
    }
}
