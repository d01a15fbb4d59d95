package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaInteger;
import org.luaj.vm2.LuaNumber;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** The many forms in which LuaJ asks for a number, all of them made from three. */
public abstract class LuaConverted extends LuaNumber {
    @Override
    public abstract long tolong();

    @Override
    public abstract double todouble();

    @Override
    public abstract String tojstring();

    /** Whether it is a place in the array part of one of Lua's tables. */
    @Override
    public boolean isinttype() {
        return todouble() == (int) tolong();
    }

    @Override
    public boolean isint() {
        return isinttype();
    }

    @Override
    public boolean islong() {
        return todouble() == (double) tolong();
    }

    @Override
    public boolean isvalidkey() {
        return !Double.isNaN(todouble());
    }

    @Override
    public int toint() {
        return (int) tolong();
    }

    @Override
    public float tofloat() {
        return (float) todouble();
    }

    @Override
    public byte tobyte() {
        return (byte) tolong();
    }

    @Override
    public char tochar() {
        return (char) tolong();
    }

    @Override
    public short toshort() {
        return (short) tolong();
    }

    @Override
    public int checkint() {
        return (int) tolong();
    }

    @Override
    public long checklong() {
        return tolong();
    }

    @Override
    public double checkdouble() {
        return todouble();
    }

    @Override
    public LuaInteger checkinteger() {
        return LuaInteger.valueOf((int) tolong());
    }

    @Override
    public int optint(int absent) {
        return (int) tolong();
    }

    @Override
    public long optlong(long absent) {
        return tolong();
    }

    @Override
    public double optdouble(double absent) {
        return todouble();
    }

    @Override
    public LuaInteger optinteger(LuaInteger absent) {
        return checkinteger();
    }

    @Override
    public int strcmp(LuaString other) {
        throw new LuaError("attempt to compare number with string");
    }

    @Override
    public LuaString strvalue() {
        return LuaString.valueOf(tojstring());
    }

    @Override
    public LuaValue tostring() {
        return strvalue();
    }

    @Override
    public LuaString checkstring() {
        return strvalue();
    }

    @Override
    public String checkjstring() {
        return tojstring();
    }

    @Override
    public LuaString optstring(LuaString absent) {
        return strvalue();
    }

    @Override
    public String optjstring(String absent) {
        return tojstring();
    }
}
