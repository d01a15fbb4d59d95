package io.aerotype.internal.config;

import java.util.List;

/** A piece of a configuration file, with the line it stands on, counted from 1. */
public sealed interface Item {
    /** The line. */
    int line();

    /** What a message calls it. */
    String kind();

    /** A single value, as it was written. */
    record Text(int line, String text) implements Item {
        @Override
        public String kind() {
            return "the value '%s'".formatted(text);
        }
    }

    /** Names with what stands under each, in the order of the file; no name stands there twice. */
    record Section(int line, List<Entry> entries) implements Item {
        /** Copies the list. */
        public Section {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "names with values";
        }
    }

    /** Several pieces one after the other. */
    record Sequence(int line, List<Item> items) implements Item {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A name with what stands under it. */
    record Entry(int line, String name, Item value) {}
}
