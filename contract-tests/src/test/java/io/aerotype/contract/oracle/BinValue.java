package io.aerotype.contract.oracle;

import com.aerospike.client.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What an operation carries: a value for a bin, the payload of a collection operation, or bytes of any claimed type. */
sealed interface BinValue {
    static BinValue none() {
        return new Odd(0, "");
    }

    /** A value whose particle type follows from what it is. */
    record Plain(Pack pack) implements BinValue {}

    /** The MessagePack payload of an operation, which travels as a blob. */
    record Payload(Pack pack) implements BinValue {}

    /** Bytes under a particle type, whether they fit it or not. */
    record Odd(int type, String content) implements BinValue {}

    default int type() {
        return switch (this) {
            case Plain plain -> typeOf(plain.pack());
            case Payload payload -> 4;
            case Odd odd -> odd.type();
        };
    }

    default byte[] bytes() {
        return switch (this) {
            case Plain plain -> bytesOf(plain.pack());
            case Payload payload -> PackBytes.of(payload.pack());
            case Odd odd -> odd.content().getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    default Value value() {
        return type() == 0 && bytes().length == 0 ? Value.NULL : new WireValue(type(), bytes());
    }

    default Stream<Pack> packs() {
        return switch (this) {
            case Plain plain -> Stream.of(plain.pack());
            case Payload payload -> Stream.of(payload.pack());
            case Odd odd -> Stream.empty();
        };
    }

    default Stream<BinValue> smaller() {
        return switch (this) {
            case Plain plain -> Smaller.packs(plain.pack()).map(Plain::new);
            case Payload payload -> Smaller.packs(payload.pack()).map(Payload::new);
            case Odd odd -> Stream.empty();
        };
    }

    /** The Java expression that makes the value, with what it means in a comment. */
    default String java() {
        if (this instanceof Odd odd && odd.type() == 0 && odd.content().isEmpty()) {
            return "Value.NULL";
        }
        String hex = HexFormat.of().formatHex(bytes());
        return switch (this) {
            case Plain plain -> scalar(plain.pack(), hex);
            case Payload payload -> "payload(\"" + hex + "\") /* " + PackText.of(payload.pack()) + " */";
            case Odd odd -> "particle(" + odd.type() + ", \"" + hex + "\")";
        };
    }

    private static String scalar(Pack pack, String hex) {
        return switch (pack) {
            case Pack.Bool bool -> "Value.get(" + bool.value() + ")";
            case Pack.Int number -> "Value.get(" + number.value() + "L)";
            default -> "particle(" + typeOf(pack) + ", \"" + hex + "\") /* " + PackText.of(pack) + " */";
        };
    }

    private static int typeOf(Pack pack) {
        return switch (pack) {
            case Pack.Nil nil -> 0;
            case Pack.Bool bool -> 17;
            case Pack.Int number -> 1;
            case Pack.BigInt number -> 1;
            case Pack.Real number -> 2;
            case Pack.ShortReal number -> 2;
            case Pack.Raw raw -> raw.bytes().isEmpty() ? 4 : raw.bytes().charAt(0);
            case Pack.Ext ext -> 0;
            case Pack.Seq seq -> 20;
            case Pack.Dict dict -> 19;
        };
    }

    private static byte[] bytesOf(Pack pack) {
        return switch (pack) {
            case Pack.Nil nil -> new byte[0];
            case Pack.Bool bool -> new byte[] {(byte) (bool.value() ? 1 : 0)};
            case Pack.Int number -> eight(number.value());
            case Pack.BigInt number -> eight(number.bits());
            case Pack.Real number -> eight(Double.doubleToRawLongBits(number.value()));
            case Pack.ShortReal number -> eight(Double.doubleToRawLongBits(number.value()));
            case Pack.Raw raw -> raw(raw.bytes());
            case Pack.Ext ext -> new byte[0];
            case Pack.Seq seq -> PackBytes.of(seq);
            case Pack.Dict dict -> PackBytes.of(dict);
        };
    }

    /** A geo particle has flags and a cell count before its text; both are zero in a request. */
    private static byte[] raw(String bytes) {
        String content = bytes.isEmpty() ? "" : bytes.substring(1);
        String head = !bytes.isEmpty() && bytes.charAt(0) == 23 ? "\0\0\0" : "";
        return (head + content).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] eight(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
