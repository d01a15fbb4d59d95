package io.aerotype.processor.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema as text: one fact to a line, so that differences read well in a review. */
final class SchemaText {
    private static final String HEADER = "# How records of this type are stored. Written by the build; commit it.";

    private SchemaText() {}

    static String print(StoredSchema schema) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        line(text, "record", schema.record());
        line(text, "place", schema.place());
        schema.id().ifPresent(id -> line(text, "id", id));
        schema.bins()
                .forEach((name, bin) -> line(text, "bin", bin.required() ? "required" : "optional", name, bin.type()));
        schema.indexes().forEach(index -> line(text, "index", index));
        return text.toString();
    }

    /** The schema of a text; empty if it is none. */
    static Optional<StoredSchema> parse(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, StoredBin> bins = new LinkedHashMap<>();
        List<String> indexes = new ArrayList<>();
        for (String line : text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            String[] words = line.split("\t", -1);
            switch (words[0]) {
                case "bin" -> {
                    if (words.length != 4) {
                        return Optional.empty();
                    }
                    bins.put(words[2], new StoredBin(words[3], words[1].equals("required")));
                }
                case "index" -> indexes.add(line.substring(words[0].length() + 1));
                case "record", "place", "id" -> {
                    if (words.length != 2) {
                        return Optional.empty();
                    }
                    facts.put(words[0], words[1]);
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        String record = facts.get("record");
        String place = facts.get("place");
        return record == null || place == null
                ? Optional.empty()
                : Optional.of(new StoredSchema(record, place, Optional.ofNullable(facts.get("id")), bins, indexes));
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join("\t", words)).append('\n');
    }
}
