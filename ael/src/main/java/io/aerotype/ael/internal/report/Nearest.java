package io.aerotype.ael.internal.report;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The name with the fewest changes from a mistaken one.
     *
     * @param mistaken what was written
     * @param names what there is
     * @return the nearest name, or {@code null} when none is near
     */
    public static @Nullable String to(String mistaken, Collection<String> names) {
        String best = null;
        int least = Math.max(1, mistaken.length() / 3) + 1;
        for (String name : names) {
            int changes = changes(mistaken.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (changes < least) {
                least = changes;
                best = name;
            }
        }
        return best;
    }

    /** Levenshtein's distance, except that exchanging two neighbours is one change. */
    private static int changes(String from, String to) {
        if (from.length() > 64 || to.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
