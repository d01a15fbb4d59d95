package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Bool;
import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.Ext;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Element.Nil;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.Element.Real;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The server's total order: by kind first, then by value. A wildcard, once met at any depth, ends the whole comparison as
 * equal; a NaN equals every float. With either of those the order is not transitive.
 */
public final class ElementOrder implements Comparator<Element> {
    public static final ElementOrder INSTANCE = new ElementOrder();

    private static final int MET_WILDCARD = 2;

    private ElementOrder() {}

    @Override
    public int compare(Element left, Element right) {
        int result = new Walk().compare(left, right);
        return result == MET_WILDCARD ? 0 : result;
    }

    public boolean areEqual(Element left, Element right) {
        return compare(left, right) == 0;
    }

    /**
     * Whether comparing these two has to look into a map that does not promise key order; the server calls the outcome of
     * such a comparison unknown.
     */
    public boolean meetsUnorderedMap(Element left, Element right) {
        Walk walk = new Walk();
        walk.compare(left, right);
        return walk.metUnorderedMap;
    }

    private static int kind(Element element) {
        return switch (element) {
            case Nil() -> 1;
            case Bool(boolean value) -> value ? 3 : 2;
            case Int(long value, boolean unsigned) -> value < 0 && !unsigned ? 4 : 5;
            case Raw raw ->
                switch (raw.type()) {
                    case ParticleType.STRING -> 6;
                    case ParticleType.GEOJSON -> 11;
                    default -> 9;
                };
            case ListElement list -> 7;
            case MapElement map -> 8;
            case Real real -> 10;
            case Ext ext -> 12;
            case Bound bound -> bound == Bound.WILDCARD ? 13 : 14;
        };
    }

    private static final class Walk {
        private boolean metUnorderedMap;

        int compare(Element left, Element right) {
            visit(left);
            visit(right);
            if (left == Bound.WILDCARD || right == Bound.WILDCARD) {
                return MET_WILDCARD;
            }
            int byKind = Integer.compare(kind(left), kind(right));
            if (byKind != 0) {
                return byKind;
            }
            return switch (left) {
                case Nil() -> 0;
                case Bool bool -> 0;
                case Bound infinity -> 0;
                case Int(long value, boolean unsigned) -> Long.compareUnsigned(value, ((Int) right).value());
                case Real(double value, boolean single) -> {
                    double other = ((Real) right).value();
                    yield value < other ? -1 : value > other ? 1 : 0;
                }
                case Raw raw -> sign(Arrays.compareUnsigned(raw.prefixed(), ((Raw) right).prefixed()));
                case Ext ext -> sign(Arrays.compareUnsigned(ext.data(), ((Ext) right).data()));
                case ListElement list -> lists(list.items(), ((ListElement) right).items());
                case MapElement map -> maps(map.entries(), ((MapElement) right).entries());
            };
        }

        private void visit(Element element) {
            if (element instanceof MapElement map && !map.isOrdered() && (map.size() > 0 || map.flags() != 0)) {
                metUnorderedMap = true;
            }
        }

        private int lists(List<Element> left, List<Element> right) {
            int common = Math.min(left.size(), right.size());
            for (int i = 0; i < common; i++) {
                int result = compare(left.get(i), right.get(i));
                if (result != 0) {
                    return result;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        private int maps(List<Entry> left, List<Entry> right) {
            int bySize = Integer.compare(left.size(), right.size());
            if (bySize != 0) {
                return bySize;
            }
            for (int i = 0; i < left.size(); i++) {
                int result = compare(left.get(i).key(), right.get(i).key());
                if (result == 0) {
                    result = compare(left.get(i).value(), right.get(i).value());
                }
                if (result != 0) {
                    return result;
                }
            }
            return 0;
        }

        private static int sign(int comparison) {
            return Integer.signum(comparison);
        }
    }
}
