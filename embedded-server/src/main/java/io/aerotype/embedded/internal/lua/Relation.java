package io.aerotype.embedded.internal.lua;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** The order of two numbers or two strings. Greater is less with the sides exchanged, to metamethods and messages too. */
enum Relation implements BinaryOperation {
    LESS(LuaValue.LT, false, LuaExact::isLess, order -> order < 0),
    LESS_OR_EQUAL(LuaValue.LE, false, LuaExact::isLessOrEqual, order -> order <= 0),
    GREATER(LuaValue.LT, true, LuaExact::isLess, order -> order < 0),
    GREATER_OR_EQUAL(LuaValue.LE, true, LuaExact::isLessOrEqual, order -> order <= 0);

    @SuppressWarnings("ImmutableEnumChecker") // a string of Lua does not change
    private final LuaString event;

    private final boolean isExchanged;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final BiPredicate<LuaExact, LuaExact> ofNumbers;

    @SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
    private final IntPredicate ofStrings;

    Relation(LuaString event, boolean isExchanged, BiPredicate<LuaExact, LuaExact> ofNumbers, IntPredicate ofStrings) {
        this.event = event;
        this.isExchanged = isExchanged;
        this.ofNumbers = ofNumbers;
        this.ofStrings = ofStrings;
    }

    @Override
    public LuaValue of(LuaValue left, LuaValue right, Binary node) {
        return LuaValue.valueOf(
                isExchanged ? holds(right, left, node.position()) : holds(left, right, node.position()));
    }

    boolean holds(LuaValue left, LuaValue right, Position position) {
        @Nullable LuaExact first = LuaExact.number(left);
        @Nullable LuaExact second = LuaExact.number(right);
        if (first != null && second != null) {
            return ofNumbers.test(first, second);
        }
        if (left instanceof LuaString before && right instanceof LuaString after) {
            return ofStrings.test(compare(before, after));
        }
        LuaValue handler = Metamethods.of(left, right, event);
        if (!handler.isnil()) {
            return Metamethods.call(event, handler, left, right, position)
                    .arg1()
                    .toboolean();
        }
        String one = Access.typeName(left);
        String other = Access.typeName(right);
        throw position.error(
                one.equals(other)
                        ? "attempt to compare two " + one + " values"
                        : "attempt to compare " + one + " with " + other);
    }

    /** Byte by byte, without sign: LuaJ's own puts what is not ASCII first. */
    private static int compare(LuaString left, LuaString right) {
        return Arrays.compareUnsigned(
                left.m_bytes,
                left.m_offset,
                left.m_offset + left.m_length,
                right.m_bytes,
                right.m_offset,
                right.m_offset + right.m_length);
    }
}
