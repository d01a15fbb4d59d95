package io.aerotype.examples.shop;

import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets players play and shows the best of them, again and again, in the same place of the terminal. */
@Command(
        name = "leaderboard",
        mixinStandardHelpOptions = true,
        description = "Lets players play and shows the best of them, again and again, in the same place.")
public final class Leaderboard extends ShopProgram {
    private static final int SHOWN = 5;

    private static final String CLEAR_LINE = "\u001b[2K";

    @Option(names = "--players", defaultValue = "50", description = "How many play; default ${DEFAULT-VALUE}.")
    private int players;

    @Option(names = "--rounds", defaultValue = "200", description = "How many rounds; default ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with; default ${DEFAULT-VALUE}.")
    private long seed;

    /** Runs the program and exits. */
    public static void main(String[] arguments) {
        main(new Leaderboard(), arguments);
    }

    @Override
    void run(Session session, PrintWriter out) {
        PlayerDataSet set = PlayerDataSet.of();
        session.replace(set)
                .records(IntStream.range(0, players)
                        .mapToObj(i -> new Player("player-" + i, 0, 0))
                        .toList())
                .throwOnError()
                .execute()
                .awaitCompletion();
        Random chance = new Random(seed);
        for (int round = 1; round <= rounds; round++) {
            session.update(set.id("player-" + chance.nextInt(players)))
                    .score()
                    .incrementBy(chance.nextInt(100))
                    .games()
                    .incrementBy(1)
                    .execute()
                    .awaitCompletion();
            show(session, set, round, out);
        }
    }

    private static void show(Session session, PlayerDataSet set, int round, PrintWriter out) {
        List<Player> best;
        try (RecordStream<Player> all = session.query(set).execute()) {
            best = all.top(
                    SHOWN, Comparator.comparingLong(Player::score).reversed().thenComparing(Player::name));
        }
        if (round > 1) {
            // Moves the cursor up over what was shown, as terminals understand it.
            out.printf("\u001b[%dA", SHOWN + 1);
        }
        out.println(CLEAR_LINE + "After round " + round);
        for (int place = 1; place <= SHOWN; place++) {
            out.println(CLEAR_LINE
                    + (place <= best.size()
                            ? "%2d. %-12s %6d"
                                    .formatted(
                                            place,
                                            best.get(place - 1).name(),
                                            best.get(place - 1).score())
                            : ""));
        }
        out.flush();
    }
}
