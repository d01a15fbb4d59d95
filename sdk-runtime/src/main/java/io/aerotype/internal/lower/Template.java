package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.util.Packer;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a program's expression with a gap for each placeholder. Values are written into the gaps of a copy, so one
 * template serves any number of threads.
 *
 * <p>The bytes between the gaps depend on the types of the values alone ({@code $.age > ?0} reads a bin of the type of its
 * value), so a template is good for values of the types it was made with.
 */
final class Template {
    /** A gap is found by packing twice with different bytes in it; so many pairs of bytes there are. */
    private static final int MOST = 100;

    private final byte[][] pieces;
    private final int[] positions;
    private final Type[] types;
    private final Type[] items;

    private Template(byte[][] pieces, int[] positions, Arguments arguments) {
        this.pieces = pieces;
        this.positions = positions;
        this.types = new Type[arguments.count()];
        this.items = new Type[types.length];
        for (int at = 0; at < types.length; at++) {
            types[at] = arguments.typeOf(at);
            items[at] = arguments.itemTypeOf(at);
        }
    }

    /**
     * Makes a template, if there is one: a value on the way of a path, or inside a part that is packed with its length, has no
     * gap of its own.
     *
     * @param expected what the program comes to with these values
     */
    static @Nullable Template of(AelProgram program, Arguments arguments, Expression expected) {
        if (arguments.count() > MOST) {
            return null;
        }
        byte[] one = packed(program, new Gaps(arguments, 0));
        byte[] other = packed(program, new Gaps(arguments, MOST));
        if (one == null || other == null || one.length != other.length) {
            return null;
        }
        List<byte[]> pieces = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        int from = 0;
        for (int at = Arrays.mismatch(one, other); at >= 0; at = next(one, other, from)) {
            pieces.add(Arrays.copyOfRange(one, from, at));
            positions.add((int) one[at]);
            from = at + 1;
        }
        pieces.add(Arrays.copyOfRange(one, from, one.length));
        Template template = new Template(
                pieces.toArray(byte[][]::new),
                positions.stream().mapToInt(Integer::intValue).toArray(),
                arguments);
        return template.filled(arguments).equals(expected) ? template : null;
    }

    private static int next(byte[] one, byte[] other, int from) {
        int at = Arrays.mismatch(one, from, one.length, other, from, other.length);
        return at < 0 ? at : from + at;
    }

    private static byte @Nullable [] packed(AelProgram program, Gaps gaps) {
        Exp lowered = new Lowering(program, gaps).lower(program.expr());
        return gaps.isEachInTheOpen() ? Exp.build(lowered).getBytes() : null;
    }

    /** Whether the values are of the types this was made with. */
    boolean fits(Arguments arguments) {
        for (int at = 0; at < types.length; at++) {
            if (arguments.typeOf(at) != types[at]
                    || (types[at] == Type.LIST && arguments.itemTypeOf(at) != items[at])) {
                return false;
            }
        }
        return true;
    }

    Expression filled(Arguments arguments) {
        Packer packer = new Packer();
        write(arguments, packer); // the first time it only counts
        packer.createBuffer();
        write(arguments, packer);
        return Expression.fromBytes(packer.getBuffer());
    }

    private void write(Arguments arguments, Packer packer) {
        for (int at = 0; at < positions.length; at++) {
            packer.packByteArray(pieces[at], 0, pieces[at].length);
            arguments.pack(positions[at], packer);
        }
        byte[] rest = pieces[positions.length];
        packer.packByteArray(rest, 0, rest.length);
    }

    /** Stands for arguments: of their types, but one byte long each, which tells the position. */
    private static final class Gaps extends Arguments {
        private final int shift;
        private boolean eachInTheOpen = true;

        Gaps(Arguments arguments, int shift) {
            super(arguments);
            this.shift = shift;
        }

        boolean isEachInTheOpen() {
            return eachInTheOpen;
        }

        @Override
        Exp expression(int position) {
            return new Gap(position + shift);
        }

        @Override
        Value value(int position) {
            eachInTheOpen = false;
            return super.value(position);
        }

        @Override
        void enclose() {
            eachInTheOpen = false;
        }
    }

    private static final class Gap extends Exp {
        private final int mark;

        Gap(int mark) {
            this.mark = mark;
        }

        @Override
        public void pack(Packer packer) {
            packer.packByte(mark);
        }
    }
}
