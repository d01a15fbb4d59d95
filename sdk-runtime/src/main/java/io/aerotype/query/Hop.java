package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.cdt.MapWriteFlags;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;

/** One step of the way from a bin to a value inside it: what reads, enters and changes an element there. */
sealed interface Hop {
    MapPolicy MAPS = new MapPolicy(MapOrder.KEY_ORDERED, MapWriteFlags.DEFAULT);

    /** The step in an expression. */
    Step step();

    /** The step in an operation. */
    CTX context();

    Operation set(String bin, Value value, CTX[] around);

    Operation remove(String bin, CTX[] around);

    Operation increment(String bin, Value amount, CTX[] around);

    /** Under a text key. */
    static Hop key(String key, String name) {
        return new Key(Value.get(key), Const.of(key), name);
    }

    /** Under a key of a map. */
    record Key(Value key, Const constant, String name) implements Hop {
        @Override
        public Step step() {
            return new Step.One(Step.Container.MAP, Step.By.KEY, new Expr.Literal(constant, Span.NONE));
        }

        @Override
        public CTX context() {
            return CTX.mapKeyCreate(key, MapOrder.KEY_ORDERED);
        }

        @Override
        public Operation set(String bin, Value value, CTX[] around) {
            return MapOperation.put(MAPS, bin, key, value, around);
        }

        @Override
        public Operation remove(String bin, CTX[] around) {
            return MapOperation.removeByKey(bin, key, MapReturnType.NONE, around);
        }

        @Override
        public Operation increment(String bin, Value amount, CTX[] around) {
            return MapOperation.increment(MAPS, bin, key, amount, around);
        }

        @Override
        public String toString() {
            return "." + name;
        }
    }

    /** At an index of a list. */
    record Index(int index) implements Hop {
        @Override
        public Step step() {
            return new Step.One(Step.Container.LIST, Step.By.INDEX, Expr.literal(index));
        }

        @Override
        public CTX context() {
            return CTX.listIndex(index);
        }

        @Override
        public Operation set(String bin, Value value, CTX[] around) {
            return ListOperation.set(bin, index, value, around);
        }

        @Override
        public Operation remove(String bin, CTX[] around) {
            return ListOperation.removeByIndex(bin, index, ListReturnType.NONE, around);
        }

        @Override
        public Operation increment(String bin, Value amount, CTX[] around) {
            return ListOperation.increment(bin, index, amount, around);
        }

        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /** At a position of a record that is stored as a list, in which an absent component keeps its place. */
    record Position(int position) implements Hop {
        @Override
        public Step step() {
            return list().step();
        }

        @Override
        public CTX context() {
            return list().context();
        }

        @Override
        public Operation set(String bin, Value value, CTX[] around) {
            return list().set(bin, value, around);
        }

        @Override
        public Operation remove(String bin, CTX[] around) {
            return set(bin, Value.getAsNull(), around);
        }

        @Override
        public Operation increment(String bin, Value amount, CTX[] around) {
            return list().increment(bin, amount, around);
        }

        private Index list() {
            return new Index(position);
        }

        @Override
        public String toString() {
            return list().toString();
        }
    }
}
