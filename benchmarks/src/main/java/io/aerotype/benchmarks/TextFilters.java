package io.aerotype.benchmarks;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelCache;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Outcome;
import io.aerotype.ael.Use;
import io.aerotype.internal.lower.Where;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a text filter costs beside the same expression built by hand: the first time, when it is found compiled, and the
 * lowering alone. {@link TextFilterCosts} runs this and puts the ratios together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class TextFilters {
    private final AelCache programs = new AelCache(64);

    /** Which filter. */
    @Param
    public TypicalFilter filter = TypicalFilter.ONE_RANGE;

    private AelProgram program = Ael.compile(filter.text(), Use.CONDITION);

    /** Makes sure that both sides say the same. */
    @Setup
    public void compare() {
        program = Ael.compile(filter.text(), Use.CONDITION);
        if (!lower().equals(byHand())) {
            throw new IllegalStateException(filter + " is not what is built by hand.");
        }
    }

    /** The stock client's tree, built by hand: no request can take it so. */
    @Benchmark
    public Exp bare() {
        return filter.byHand();
    }

    /** The tree built by hand and packed, as requests take it, and as all the following end. */
    @Benchmark
    public Expression byHand() {
        return Exp.build(filter.byHand());
    }

    /** Parsing alone. */
    @Benchmark
    public Outcome<Expr> parse() {
        return Ael.parse(filter.text());
    }

    /** Parsing and checking. */
    @Benchmark
    public Outcome<AelProgram> compile() {
        return Ael.check(filter.text(), Use.CONDITION, null);
    }

    /** A text seen for the first time: parsed, checked, bound, lowered. */
    @Benchmark
    public Expression firstTime() {
        return Where.of(Ael.compile(filter.text(), Use.CONDITION), filter.arguments())
                .expression();
    }

    /** A text seen before: looked up, bound, lowered. */
    @Benchmark
    public Expression again() {
        return Where.parse(programs, filter.text(), filter.arguments()).expression();
    }

    /** Lowering alone, of a program that was used before: values bound, expression packed. */
    @Benchmark
    public Expression lower() {
        return Where.of(program, filter.arguments()).expression();
    }
}
