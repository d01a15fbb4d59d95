package io.aerotype.benchmarks.mapping;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;
import java.util.Map;

/** A record of twelve components, among them a list, a map and a nested record. */
@DataSet(namespace = "test", set = "parcels")
public record Parcel(
        @Id String id,
        String sender,
        String receiver,
        int weight,
        long tracking,
        double value,
        boolean insured,
        short zone,
        String status,
        List<String> stops,
        Map<String, Long> fees,
        Address address) {
    static Parcel sample() {
        return new Parcel(
                "parcel-1",
                "Alice Example",
                "Bob Example",
                2_500,
                900_000_000_017L,
                129.95,
                true,
                (short) 7,
                "under way",
                List.of("Lyon", "Dijon", "Paris"),
                Map.of("base", 490L, "fuel", 35L, "insurance", 120L),
                new Address("1 rue de Rivoli", "Paris", "75001", "FR"));
    }
}
