package io.aerotype.examples.shop;

import java.util.List;

/** Articles to fill a shop with: the same ones for the same numbers. */
final class Articles {
    private static final List<String> CATEGORIES = List.of("books", "games", "garden", "kitchen", "music");

    private Articles() {}

    static Article of(long number) {
        return new Article(
                number,
                "Article " + number,
                CATEGORIES.get((int) (number % CATEGORIES.size())),
                (int) (number * 37 % 10_000) + 99,
                (int) (number % 50),
                number % 10 == 0 ? List.of("new", "offer") : List.of());
    }
}
