package io.aerotype.contract.oracle;

import java.util.List;

/** All areas, the most basic first. */
final class Areas {
    private Areas() {}

    static List<Area> all() {
        return List.of(
                new RecordCommands(),
                new ScalarOps(),
                Collections.lists(),
                Collections.maps(),
                Collections.listsInside(),
                Collections.mapsInside(),
                new PathCases(),
                new UdfCases(),
                new StreamCases(),
                new BitOps(),
                new SketchOps(),
                ExpressionCases.filters(),
                ExpressionCases.operations(),
                new Batches(),
                Queries.primary(),
                Queries.secondary(),
                new GeoCases(),
                new InfoCases());
    }
}
