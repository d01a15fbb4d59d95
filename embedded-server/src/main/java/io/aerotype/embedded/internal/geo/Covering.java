package io.aerotype.embedded.internal.geo;

import com.google.common.geometry.S2Cap;
import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2CellUnion;
import com.google.common.geometry.S2Polygon;
import com.google.common.geometry.S2Projections;
import com.google.common.geometry.S2Region;
import com.google.common.geometry.S2ShapeIndexRegion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Covers a region with cells, with the very cells that the server takes.
 *
 * <p>The library's own coverer does not do: it starts from other cells and takes another one of several that are equally
 * good to refine, so that an index would bring a record for more or fewer of its cells than the server's does. The order
 * of refinement follows {@code s2region_coverer.cc} of the C++ library, which the server uses.
 */
final class Covering {
    private static final int COARSEST_LEVEL = 1;
    private static final int MOST_FIRST_CELLS = 4;
    private static final int CHILDREN = 4;
    private static final int FACES = 6;

    /** A level and two counts of children, each from 0 to 4, make a rank. */
    private static final int COUNT_BITS = 2;

    private final S2Region region;
    private final int mostCells;
    private final RankedQueue<Refinable> refinable = new RankedQueue<>();
    private final List<S2CellId> covering = new ArrayList<>();

    private Covering(S2Region region, int mostCells) {
        this.region = region;
        this.mostCells = mostCells;
    }

    /** A cell that the region touches; final if it is not to be refined. */
    private record Candidate(S2Cell cell, boolean isFinal) {}

    /** A cell that its children may stand for. */
    private record Refinable(S2Cell cell, List<Candidate> children) {
        int rank() {
            int finals = (int) children.stream().filter(Candidate::isFinal).count();
            return (((cell.level() << COUNT_BITS) + children.size()) << COUNT_BITS) + finals;
        }
    }

    /** Returns cells of levels 1 to 30 in ascending order, at most as many as given where that is possible. */
    static List<S2CellId> of(S2Region region, int mostCells) {
        return new Covering(region, mostCells).cells();
    }

    private List<S2CellId> cells() {
        for (S2CellId first : firstCells()) {
            add(candidate(new S2Cell(first)));
        }
        while (!refinable.isEmpty()) {
            Refinable next = refinable.take();
            int children = next.children().size();
            if (next.cell().level() < COARSEST_LEVEL
                    || children == 1
                    || covering.size() + refinable.size() + children <= mostCells) {
                next.children().forEach(this::add);
            } else {
                covering.add(next.cell().id());
            }
        }
        S2CellUnion union = new S2CellUnion();
        union.initSwap(covering);
        ArrayList<S2CellId> cells = new ArrayList<>();
        union.denormalize(COARSEST_LEVEL, 1, cells);
        return cells;
    }

    private @Nullable Candidate candidate(S2Cell cell) {
        if (!region.mayIntersect(cell)) {
            return null;
        }
        boolean isFinal =
                cell.level() >= COARSEST_LEVEL && (cell.level() == S2CellId.MAX_LEVEL || region.contains(cell));
        return new Candidate(cell, isFinal);
    }

    private void add(@Nullable Candidate candidate) {
        if (candidate == null) {
            return;
        }
        S2Cell cell = candidate.cell();
        if (candidate.isFinal()) {
            covering.add(cell.id());
            return;
        }
        List<Candidate> children = children(cell);
        if (cell.level() >= COARSEST_LEVEL
                && children.size() == CHILDREN
                && children.stream().allMatch(Candidate::isFinal)) {
            covering.add(cell.id());
        } else if (!children.isEmpty()) {
            Refinable found = new Refinable(cell, children);
            refinable.put(found.rank(), found);
        }
    }

    private List<Candidate> children(S2Cell cell) {
        List<Candidate> children = new ArrayList<>(CHILDREN);
        for (S2CellId id = cell.id().childBegin(); !id.equals(cell.id().childEnd()); id = id.next()) {
            Candidate child = candidate(new S2Cell(id));
            if (child != null) {
                children.add(child);
            }
        }
        return children;
    }

    /** A few cells that hold the region, neighbours brought together until they are few enough. */
    private List<S2CellId> firstCells() {
        List<S2CellId> cells = new ArrayList<>();
        if (region instanceof S2Polygon polygon) {
            new S2ShapeIndexRegion(polygon.index()).getCellUnionBound(cells);
        } else {
            // Not the bound of a union itself, which the library finds another way.
            addCellsAround(
                    region instanceof S2Cap cap ? cap : region.getRectBound().getCapBound(), cells);
        }
        S2CellUnion.normalize(cells);
        while (cells.size() > MOST_FIRST_CELLS) {
            int deepest = -1;
            S2CellId common = cells.getFirst();
            for (int i = 0; i + 1 < cells.size(); i++) {
                int level = cells.get(i).getCommonAncestorLevel(cells.get(i + 1));
                if (level > deepest) {
                    deepest = level;
                    common = cells.get(i).parent(level);
                }
            }
            if (deepest < 0) {
                break;
            }
            cells.add(common);
            S2CellUnion.normalize(cells);
        }
        return cells;
    }

    /** The four cells that meet next to the centre of a cap and are wide enough to hold it, or all of the sphere. */
    private static void addCellsAround(S2Cap cap, List<S2CellId> cells) {
        int level = S2Projections.PROJ.minWidth.getMaxLevel(cap.angle().radians()) - 1;
        if (level >= 0) {
            S2CellId.fromPoint(cap.axis()).getVertexNeighbors(level, cells);
            return;
        }
        for (int face = 0; face < FACES; face++) {
            cells.add(S2CellId.fromFace(face));
        }
    }
}
