package io.aerotype.benchmarks.byhand;

import io.aerotype.session.Client;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Weighs every contest whose name contains one of the arguments, or all of them, and prints ours divided by the stock
 * client's: bytes and CPU time per operation, and wall time. Rounds of the two sides alternate, so that what else the
 * machine does meanwhile falls on both; the median of the rounds counts.
 */
public final class AgainstByHand {
    /** More than any contest has in flight. */
    private static final int CONNECTIONS = 300;

    private static final int WARM_UP = 6;
    private static final int ROUNDS = Integer.getInteger("aerotype.rounds", 11);

    private AgainstByHand() {}

    public static void main(String... names) throws Exception {
        PrintStream out = System.out;
        try (ServerAddress server = ServerAddress.find();
                Client client = Client.builder()
                        .seeds(server.address())
                        .connections(to -> to.max(CONNECTIONS))
                        .connect()) {
            Contests contests = new Contests(client, System.getProperty("aerotype.namespace", "test"));
            contests.fill();
            List<Contest> chosen = contests.all().stream()
                    .filter(contest -> names.length == 0 || Arrays.stream(names).anyMatch(contest.name()::contains))
                    .toList();
            if (chosen.stream().anyMatch(contest -> contest.name().startsWith("query"))) {
                contests.fillLarge();
            }
            out.printf(
                    "%-36s %9s %9s %6s | %9s %9s %6s | %6s%n",
                    "ours / by hand", "bytes", "by hand", "ratio", "CPU ns", "by hand", "ratio", "time");
            for (Contest contest : chosen) {
                out.println(line(contest));
            }
            contests.clear();
        }
    }

    private static String line(Contest contest) throws Exception {
        Scales scales = new Scales();
        for (int i = 0; i < WARM_UP; i++) {
            scales.weigh(contest.ours(), contest.times());
            scales.weigh(contest.byHand(), contest.times());
        }
        List<Scales.Weight> ours = new ArrayList<>();
        List<Scales.Weight> byHand = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(scales.weigh(contest.ours(), contest.times()));
            byHand.add(scales.weigh(contest.byHand(), contest.times()));
        }
        double bytes = ratio(ours, byHand, Scales.Weight::bytes);
        double cpu = ratio(ours, byHand, Scales.Weight::cpu);
        double time = ratio(ours, byHand, Scales.Weight::time);
        Contest.Goal goal = contest.goal();
        boolean met = bytes <= goal.bytes() && cpu <= goal.cpu() && time <= goal.time();
        return "%-36s %,9.0f %,9.0f %6.3f | %,9.0f %,9.0f %6.3f | %6.3f %s"
                .formatted(
                        contest.name(),
                        median(ours, Scales.Weight::bytes),
                        median(byHand, Scales.Weight::bytes),
                        bytes,
                        median(ours, Scales.Weight::cpu),
                        median(byHand, Scales.Weight::cpu),
                        cpu,
                        time,
                        met ? "" : "above " + goal);
    }

    private static double ratio(
            List<Scales.Weight> ours, List<Scales.Weight> byHand, ToDoubleFunction<Scales.Weight> what) {
        return median(ours, what) / median(byHand, what);
    }

    private static double median(List<Scales.Weight> weights, ToDoubleFunction<Scales.Weight> what) {
        return weights.stream().mapToDouble(what).sorted().toArray()[weights.size() / 2];
    }
}
