package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import java.util.List;

/** Types and components that are called as what generated code uses. */
@DataSet(namespace = "test", set = "components")
record Component(
        @Id String id,
        Location location,
        List<Location> locations,
        String part,
        String at,
        String to,
        String bins,
        String sink,
        String target,
        String codec,
        OS os,
        List<OS> systems) {
    enum OS {
        LINUX
    }

    @Embedded
    record Location(String location, int part, String sink, String component, Codecs codecs) {}

    @Embedded
    record Codecs(String value, String bins) {}
}
