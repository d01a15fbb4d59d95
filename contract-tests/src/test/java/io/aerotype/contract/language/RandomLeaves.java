package io.aerotype.contract.language;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What random conditions end in: bins of {@link Sample}'s records, and constants that may be found there. */
final class RandomLeaves {
    private final RandomGenerator random;

    RandomLeaves(RandomGenerator random) {
        this.random = random;
    }

    Expr bin(Type type) {
        return Expr.bin(
                switch (type) {
                    case INTEGER -> one("i", "j");
                    case FLOAT -> "f";
                    case STRING -> one("s", "t");
                    case BOOLEAN -> "b";
                    case BLOB -> "x";
                    case LIST -> one("l", "ls");
                    case MAP -> "m";
                    case GEO -> "g";
                    case HLL -> "h";
                    case NIL, ANY -> "none";
                },
                type);
    }

    Expr constant(Type type) {
        return switch (type) {
            case INTEGER -> Expr.literal(number());
            case FLOAT -> Expr.literal(random.nextInt(-8, 8) / 2.0);
            case STRING -> Expr.literal(word());
            case BOOLEAN -> Expr.literal(random.nextBoolean());
            case BLOB -> new Expr.Literal(new Const.Blob(Sample.blob(random)), Span.NONE);
            case LIST -> new Expr.Literal(items(random.nextBoolean()), Span.NONE);
            case MAP -> new Expr.Literal(Const.of(Sample.map(random)), Span.NONE);
            case GEO -> new Expr.Literal(new Const.Geo(Sample.place(random)), Span.NONE);
            case HLL, NIL, ANY -> bin(type);
        };
    }

    Const.Items items(boolean numbers) {
        Stream.Builder<Const> items = Stream.builder();
        for (int at = random.nextInt(4); at >= 0; at--) {
            items.add(numbers ? new Const.Int(number()) : new Const.Text(word()));
        }
        return new Const.Items(items.build().toList());
    }

    long number() {
        return random.nextInt(20) == 0 ? one(Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40) : random.nextInt(-4, 8);
    }

    String word() {
        return Sample.word(random);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
