package io.aerotype.contract.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The reply to one {@link Frame}. */
record Reply(int code, int generation, long voidTime, List<Result> results) {
    /** Second 0 of the protocol's expiry times: the first of January 2010, in Unix seconds. */
    private static final long EPOCH = 1_262_304_000;

    private static final int FLOAT = 2;
    private static final int GEO = 23;

    /** One entry of the reply. */
    record Result(int op, String bin, int type, String value) {
        @Override
        public String toString() {
            return bin + "(op " + op + ")=" + type + ":" + value;
        }
    }

    static Reply parse(ByteBuffer body) {
        int code = body.get(5) & 0xff;
        int generation = body.getInt(6);
        long voidTime = body.getInt(10) & 0xffff_ffffL;
        int fields = body.getShort(18);
        int ops = body.getShort(20);
        body.position(body.get(0));
        for (int i = 0; i < fields; i++) {
            int size = body.getInt();
            body.position(body.position() + size);
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < ops; i++) {
            results.add(result(body));
        }
        return new Reply(code, generation, voidTime, results);
    }

    /** In the order of the reply. */
    Outcome outcome(long nowSeconds) {
        return outcome(nowSeconds, results);
    }

    /** Without the order of the bins, which is the server's own business. */
    Outcome state(long nowSeconds) {
        List<Result> sorted = new ArrayList<>(results);
        sorted.sort((a, b) -> a.bin().compareTo(b.bin()));
        return outcome(nowSeconds, sorted);
    }

    private Outcome outcome(long nowSeconds, List<Result> shown) {
        long ttl = voidTime == 0 ? -1 : Math.max(1, voidTime + EPOCH - nowSeconds);
        String body = shown.stream().map(Result::toString).collect(Collectors.joining(" | "));
        return new Outcome(code, generation, ttl, body);
    }

    private static Result result(ByteBuffer body) {
        int size = body.getInt();
        int op = body.get() & 0xff;
        int type = body.get() & 0xff;
        body.get();
        byte[] name = new byte[body.get()];
        body.get(name);
        byte[] value = new byte[size - 4 - name.length];
        body.get(value);
        return new Result(op, new String(name, StandardCharsets.UTF_8), type, shown(type, value));
    }

    /** The cells of a geo value are an index's business; only its text is told. One NaN is as good as another. */
    private static String shown(int type, byte[] value) {
        if (type == GEO && value.length >= 3) {
            int cells = ByteBuffer.wrap(value).getShort(1);
            int text = Math.min(3 + 8 * cells, value.length);
            return new String(value, text, value.length - text, StandardCharsets.UTF_8);
        }
        if (type == FLOAT
                && value.length == Double.BYTES
                && Double.isNaN(ByteBuffer.wrap(value).getDouble())) {
            return "NaN";
        }
        return HexFormat.of().formatHex(value);
    }
}
