package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.spi.Component;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a component is stored: in a bin, or under keys of the maps that embedded records are stored as. Generated code
 * passes it on.
 *
 * @param names the bin, then the map keys on the way from it
 */
public record Location(List<String> names) {
    /** The record itself, in which components are bins. */
    public static final Location RECORD = new Location(List.of());

    /** Copies the names. */
    public Location {
        names = List.copyOf(names);
    }

    /**
     * The place of a component inside what is stored here.
     *
     * @param component which
     * @return its place
     */
    public Location of(Component<?> component) {
        List<String> longer = new ArrayList<>(names);
        longer.add(component.bin());
        return new Location(longer);
    }

    String bin() {
        return names.getFirst();
    }

    boolean nested() {
        return names.size() > 1;
    }

    /** The key under which the value stands in the map around it. */
    Value key() {
        return Value.get(names.getLast());
    }

    /** The value, of a type that what it is compared with tells: the same tree that text makes. */
    Expr value() {
        return read(Type.ANY);
    }

    /** The value, read as a type. */
    Expr read(Type type) {
        return nested() ? path(steps(), PathReturn.VALUE, type) : Expr.bin(bin(), type);
    }

    /** Whether there is a value. */
    Expr exists() {
        return nested() ? path(steps(), PathReturn.EXISTS, Type.ANY) : new Fact.BinExists(bin(), Span.NONE);
    }

    /** What is found further inside the collection that stands here. */
    Expr inside(Step last, PathReturn returned, Type type) {
        List<Step> steps = new ArrayList<>(steps());
        steps.add(last);
        return path(steps, returned, type);
    }

    /** The way to the map around the value, for operations; maps that are not there are made. */
    CTX[] around() {
        return contexts(names.size() - 1);
    }

    /** The way to the value itself, for operations on the collection it is; maps that are not there are made. */
    CTX[] here() {
        return contexts(names.size());
    }

    private CTX[] contexts(int end) {
        return names.subList(1, end).stream()
                .map(name -> CTX.mapKeyCreate(Value.get(name), MapOrder.KEY_ORDERED))
                .toArray(CTX[]::new);
    }

    private List<Step> steps() {
        return names.subList(1, names.size()).stream()
                .<Step>map(name -> new Step.One(Step.Container.MAP, Step.By.KEY, Expr.literal(name)))
                .toList();
    }

    private Expr path(List<Step> steps, PathReturn returned, Type type) {
        return new PathExpr.Path(Expr.bin(bin()), steps, returned, type, Span.NONE);
    }
}
