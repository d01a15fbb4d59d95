package io.aerotype.examples.shop;

import io.aerotype.session.Session;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the indexes that articles ask for, and tells how far each is. */
@Command(
        name = "index-build",
        mixinStandardHelpOptions = true,
        description = "Builds the indexes that articles ask for, and tells how far each is.")
public final class IndexBuild extends ShopProgram {
    @Option(
            names = "--rows",
            defaultValue = "20000",
            description = "How many articles to index; default ${DEFAULT-VALUE}.")
    private int rows;

    /** Runs the program and exits. */
    public static void main(String[] arguments) {
        main(new IndexBuild(), arguments);
    }

    @Override
    void run(Session session, PrintWriter out) {
        ArticleDataSet articles = ArticleDataSet.of();
        session.upsert(articles)
                .records(LongStream.rangeClosed(1, rows).mapToObj(Articles::of).toList())
                .throwOnError()
                .execute()
                .awaitCompletion();
        session.indexes(articles).diff().forEach(out::println);
        session.indexes(articles)
                .ensure(
                        Duration.ofMinutes(5),
                        (index, progress) -> out.printf(
                                "%s on %s: %s%n",
                                index.name(),
                                index.bin(),
                                progress.done()
                                        ? "built"
                                        : progress.percent().isPresent()
                                                ? progress.percent().getAsInt() + " %"
                                                : "building"));
        out.println(
                session.indexes(articles).verify().missing().isEmpty()
                        ? "The cluster has what the annotations ask for."
                        : "Something is missing.");
    }
}
