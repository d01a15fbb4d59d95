package io.aerotype.embedded.internal.lua;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** {@code string.format}: the conversions of C that Lua 5.4 lets through, and {@code %q}. */
final class Format {
    private static final Pattern CONVERSION =
            Pattern.compile("%([-+ #0]*)(\\d{0,2})(?:(\\.)(\\d{0,2}))?(.?)", Pattern.DOTALL);

    private static final String CONVERSIONS = "diuoxXcaAeEfFgGsq";

    private final Varargs args;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int argument = 1;

    private Format(Varargs args) {
        this.args = args;
    }

    static LuaValue format(Varargs args) {
        Format format = new Format(args);
        format.run(LuaExact.text(Library.string(args, 1)));
        return LuaString.valueOf(format.text.toByteArray());
    }

    /** A conversion with its flags; the precision is -1 where there is none. */
    private record Conversion(String whole, String flags, int width, int precision, char letter) {
        static Conversion of(Matcher matched) {
            String precision = matched.group(4);
            return new Conversion(
                    matched.group(),
                    matched.group(1),
                    matched.group(2).isEmpty() ? 0 : Integer.parseInt(matched.group(2)),
                    matched.group(3) == null ? -1 : precision.isEmpty() ? 0 : Integer.parseInt(precision),
                    matched.group(5).isEmpty() ? '\0' : matched.group(5).charAt(0));
        }

        boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }

        /** Blanks or zeros up to the width; zeros stand behind the sign. */
        String padded(String digits, boolean mayBeZeros) {
            if (digits.length() >= width) {
                return digits;
            }
            int room = width - digits.length();
            if (has('-')) {
                return digits + " ".repeat(room);
            }
            if (!has('0') || !mayBeZeros) {
                return " ".repeat(room) + digits;
            }
            int sign = digits.startsWith("-") || digits.startsWith("+") || digits.startsWith(" ") ? 1 : 0;
            int prefix = digits.startsWith("0x", sign) || digits.startsWith("0X", sign) ? sign + 2 : sign;
            return digits.substring(0, prefix) + "0".repeat(room) + digits.substring(prefix);
        }

        String signed(boolean isNegative, String digits) {
            return (isNegative ? "-" : has('+') ? "+" : has(' ') ? " " : "") + digits;
        }
    }

    private void run(String format) {
        Matcher conversion = CONVERSION.matcher(format);
        int at = 0;
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            put(format.substring(at, percent < 0 ? format.length() : percent));
            if (percent < 0) {
                return;
            }
            if (format.startsWith("%%", percent)) {
                put("%");
                at = percent + 2;
            } else {
                conversion.region(percent, format.length()).lookingAt();
                convert(Conversion.of(conversion));
                at = conversion.end();
            }
        }
    }

    private void put(String characters) {
        text.writeBytes(characters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void convert(Conversion conversion) {
        argument++;
        if (argument > args.narg() && CONVERSIONS.indexOf(conversion.letter()) >= 0) {
            throw Library.bad(argument, "no value");
        }
        switch (conversion.letter()) {
            case 'd', 'i' -> put(decimal(conversion, Library.integer(args, argument)));
            case 'u', 'o', 'x', 'X' -> put(unsigned(conversion, Library.integer(args, argument)));
            case 'c' -> put(conversion.padded(String.valueOf((char) (Library.integer(args, argument) & 0xff)), false));
            case 'a', 'A', 'e', 'E', 'f', 'F', 'g', 'G' -> put(real(conversion, Library.real(args, argument)));
            case 's' -> put(string(conversion));
            case 'q' -> put(quoted(conversion));
            default -> throw invalid(conversion);
        }
    }

    private static LuaError invalid(Conversion conversion) {
        return new LuaError("invalid conversion '" + conversion.whole() + "' to 'format'");
    }

    private static String decimal(Conversion conversion, long value) {
        String digits = Long.toString(value);
        return number(conversion, value < 0, value < 0 ? digits.substring(1) : digits);
    }

    private static String unsigned(Conversion conversion, long value) {
        String digits = switch (conversion.letter()) {
            case 'o' -> Long.toOctalString(value);
            case 'u' -> Long.toUnsignedString(value);
            default -> Long.toHexString(value);
        };
        String prefix = conversion.has('#') && value != 0 ? (conversion.letter() == 'o' ? "0" : "0x") : "";
        String least = prefix + "0".repeat(Math.max(0, conversion.precision() - digits.length())) + digits;
        String cased = conversion.letter() == 'X' ? least.toUpperCase(Locale.ROOT) : least;
        return conversion.padded(cased, conversion.precision() < 0);
    }

    private static String number(Conversion conversion, boolean isNegative, String digits) {
        String least = "0".repeat(Math.max(0, conversion.precision() - digits.length())) + digits;
        return conversion.padded(conversion.signed(isNegative, least), conversion.precision() < 0);
    }

    private static String real(Conversion conversion, double value) {
        boolean isNegative = Double.doubleToRawLongBits(value) < 0;
        double size = Math.abs(value);
        int precision = conversion.precision() < 0 ? 6 : conversion.precision();
        String digits;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            digits = Double.isNaN(value) ? "nan" : "inf";
        } else {
            digits = switch (Character.toLowerCase(conversion.letter())) {
                case 'e' -> scientific(size, precision + 1);
                case 'f' -> plain(size, precision);
                case 'a' -> hexadecimal(size);
                default -> shortest(size, Math.max(precision, 1), conversion.has('#'));
            };
        }
        String cased = Character.isUpperCase(conversion.letter()) ? digits.toUpperCase(Locale.ROOT) : digits;
        return conversion.padded(conversion.signed(isNegative, cased), Double.isFinite(value));
    }

    private static String hexadecimal(double size) {
        String digits = Double.toHexString(size).replace(".0p", "p");
        int exponent = digits.indexOf('p') + 1;
        return digits.charAt(exponent) == '-'
                ? digits
                : digits.substring(0, exponent) + "+" + digits.substring(exponent);
    }

    /** As many digits as count, in the shorter notation. */
    static String shortest(double size, int digits, boolean keepsZeros) {
        if (size == 0) {
            return "0";
        }
        String scientific = scientific(size, digits);
        int mark = scientific.indexOf('e');
        int exponent = Integer.parseInt(scientific.substring(mark + 1));
        if (exponent < -4 || exponent >= digits) {
            String mantissa = scientific.substring(0, mark);
            return (keepsZeros ? mantissa : trimmed(mantissa)) + scientific.substring(mark);
        }
        String plain = plain(size, digits - 1 - exponent);
        return keepsZeros ? plain : trimmed(plain);
    }

    /** Rounded to even, as C does it: the value is taken for what it exactly is. */
    private static String plain(double size, int places) {
        return new BigDecimal(size).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(double size, int digits) {
        BigDecimal rounded = new BigDecimal(size).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        String all = rounded.unscaledValue().toString();
        int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        String padded = all + "0".repeat(Math.max(0, digits - all.length()));
        String mantissa = digits == 1 ? padded.substring(0, 1) : padded.charAt(0) + "." + padded.substring(1, digits);
        return mantissa + (exponent < 0 ? "e-" : "e+") + "%02d".formatted(Math.abs(exponent));
    }

    private static String trimmed(String digits) {
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    private String string(Conversion conversion) {
        String said =
                LuaExact.text(BaseLibrary.text(Library.any(args, argument)).checkstring());
        return conversion.padded(
                conversion.precision() < 0 ? said : said.substring(0, Math.min(said.length(), conversion.precision())),
                false);
    }

    /** A literal that reads back as the value. */
    private String quoted(Conversion conversion) {
        if (!conversion.whole().equals("%q")) {
            throw new LuaError("specifier '%q' cannot have modifiers");
        }
        LuaValue value = Library.any(args, argument);
        if (value instanceof LuaString string) {
            return quoted(LuaExact.text(string));
        }
        return switch (value.type()) {
            case LuaValue.TNUMBER -> quoted((LuaExact) LuaExact.of(value));
            case LuaValue.TNIL, LuaValue.TBOOLEAN -> value.tojstring();
            default -> throw Library.bad(argument, "value has no literal form");
        };
    }

    private static String quoted(LuaExact number) {
        double value = number.todouble();
        if (!number.isFloat()) {
            return number.tolong() == Long.MIN_VALUE ? "0x8000000000000000" : number.tojstring();
        }
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "(0/0)" : value > 0 ? "1e9999" : "-1e9999";
        }
        return (value < 0 ? "-" : "") + hexadecimal(Math.abs(value));
    }

    private static String quoted(String characters) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '"' || c == '\\' || c == '\n') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 127) {
                boolean digitFollows = i + 1 < characters.length() && Character.isDigit(characters.charAt(i + 1));
                quoted.append(digitFollows ? "\\%03d".formatted((int) c) : "\\" + (int) c);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
