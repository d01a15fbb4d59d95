package io.aerotype.contract.oracle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Shows a {@link Pack} to people: JSON where JSON has a word for it. */
final class PackText {
    private PackText() {}

    static String of(Pack pack) {
        return switch (pack) {
            case Pack.Nil nil -> "nil";
            case Pack.Bool bool -> String.valueOf(bool.value());
            case Pack.Int number -> String.valueOf(number.value());
            case Pack.BigInt number -> Long.toUnsignedString(number.bits());
            case Pack.Real number -> String.valueOf(number.value());
            case Pack.ShortReal number -> number.value() + "f";
            case Pack.Raw raw -> raw(raw.bytes());
            case Pack.Ext ext -> ext(pack, ext);
            case Pack.Seq seq -> seq.items().stream().map(PackText::of).collect(Collectors.joining(", ", "[", "]"));
            case Pack.Dict dict ->
                dict.pairs().stream()
                        .map(pair -> of(pair.key()) + ": " + of(pair.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String raw(String bytes) {
        if (bytes.isEmpty()) {
            return "raw''";
        }
        return switch (bytes.charAt(0)) {
            case 3 -> '"' + utf8(bytes.substring(1)) + '"';
            case 4 -> "b'" + hex(bytes.substring(1)) + "'";
            case 18 -> "hll'" + hex(bytes.substring(1)) + "'";
            case 23 -> "geo'" + bytes.substring(1) + "'";
            default -> bytes.charAt(0) >= ' ' ? '`' + utf8(bytes) + '`' : "raw'" + hex(bytes) + "'";
        };
    }

    private static String ext(Pack pack, Pack.Ext ext) {
        if (pack.equals(Pack.WILDCARD)) {
            return "*";
        }
        if (pack.equals(Pack.INFINITY)) {
            return "inf";
        }
        return "ext" + ext.type() + "'" + hex(ext.bytes()) + "'";
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String hex(String latin) {
        return HexFormat.of().formatHex(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}
