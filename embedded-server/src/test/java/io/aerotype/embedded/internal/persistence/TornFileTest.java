package io.aerotype.embedded.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that ends anywhere within its last commits, or is garbage from there on, has what was safe before them. {@code
 * -Daerotype.stride=1} lets it end at every byte.
 */
class TornFileTest {
    private static final String FILE = "data.mv";
    private static final int COMMITS = 12;

    /** Beside these, everywhere is tried: in the first and the last bytes of a commit is what tells that it is whole. */
    private static final int EDGE = 40;

    private static final int STRIDE = Integer.getInteger("aerotype.stride", 401);

    @TempDir
    Path directory = Path.of("unused");

    private static final class Texts implements Facts {
        private final Map<String, String> texts = new TreeMap<>();

        @Override
        public String prefix() {
            return "text/";
        }

        @Override
        public Map<String, String> facts() {
            return texts;
        }

        @Override
        public void restore(Map<String, String> kept) {
            texts.putAll(kept);
        }
    }

    /** The file after each commit, as a process leaves it that is killed then. */
    private List<byte[]> history() throws IOException {
        List<byte[]> history = new ArrayList<>();
        Path own = directory.resolve("own");
        Random random = new Random(4);
        try (Disk disk = Disk.open(own, true)) {
            Texts kept = new Texts();
            disk.keep(kept);
            for (int i = 0; i < COMMITS; i++) {
                kept.texts.put(name(i), text(random));
                disk.settleFacts();
                history.add(Files.readAllBytes(own.resolve(FILE)));
            }
        }
        return history;
    }

    private static String name(int number) {
        return "%03d".formatted(number);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(700); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    @Test
    void has_all_that_was_safe_wherever_it_ends() throws IOException {
        List<byte[]> history = history();
        int tried = 0;
        for (int last = COMMITS - 3; last < COMMITS - 1; last++) {
            int safe = history.get(last).length;
            byte[] next = history.get(last + 1);
            assertThat(next.length).as("a commit is appended").isGreaterThan(safe);
            for (int end = safe; end <= next.length; end += step(end, safe, next.length)) {
                requireFirst(last + 1, content(cut(next, end, next.length - end)), "cut after " + end);
                requireFirst(last + 1, content(cut(next, end, 0)), "ended after " + end);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    private static int step(int position, int from, int to) {
        return position - from < EDGE || to - position <= EDGE + STRIDE ? 1 : STRIDE;
    }

    /** The first bytes, and garbage in place of some of the others. */
    private static byte[] cut(byte[] file, int end, int garbage) {
        byte[] torn = new byte[end + garbage];
        new Random(end).nextBytes(torn);
        System.arraycopy(file, 0, torn, 0, end);
        return torn;
    }

    private Map<String, String> content(byte[] file) throws IOException {
        Path copy = directory.resolve("copy");
        Files.createDirectories(copy);
        Files.write(copy.resolve(FILE), file);
        Texts found = new Texts();
        try (Disk disk = Disk.open(copy, false)) {
            disk.keep(found);
        }
        return found.texts;
    }

    /** All that was safe, and perhaps the next; never a part of it, nor something else. */
    private static void requireFirst(int safe, Map<String, String> found, String how) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            names.add(name(i));
        }
        assertThat(found.keySet()).as(how).containsExactlyElementsOf(names);
        assertThat(found.size()).as(how).isBetween(safe, safe + 1);
        Random random = new Random(4);
        found.forEach((name, text) -> assertThat(text).as("%s, %s", name, how).isEqualTo(text(random)));
    }
}
