package io.aerotype.examples.shop;

import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.LongStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes many articles in batches, with a progress bar. */
@Command(
        name = "bulk-import",
        mixinStandardHelpOptions = true,
        description = "Writes articles in batches, with a progress bar.")
public final class BulkImport extends ShopProgram {
    @Option(names = "--rows", defaultValue = "100000", description = "How many articles; default ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--batch", defaultValue = "1000", description = "How many to a batch; default ${DEFAULT-VALUE}.")
    private int batch;

    /** Runs the program and exits. */
    public static void main(String[] arguments) {
        main(new BulkImport(), arguments);
    }

    @Override
    void run(Session session, PrintWriter out) {
        ArticleDataSet articles = ArticleDataSet.of();
        try (ProgressBar bar = bar(out)) {
            for (int first = 1; first <= rows; first += batch) {
                List<Article> rowsOfBatch = LongStream.range(first, Math.min(first + batch, rows + 1L))
                        .mapToObj(Articles::of)
                        .toList();
                session.upsert(articles)
                        .records(rowsOfBatch)
                        .throwOnError()
                        .execute()
                        .awaitCompletion();
                bar.stepBy(rowsOfBatch.size());
            }
        }
        try (RecordStream<Article> dear =
                session.query(articles).where(articles.priceCents.gt(10_000)).execute()) {
            out.printf(
                    "%d articles written; %d cost more than 100.00.%n",
                    rows,
                    dear.records().filter(article -> article.number() <= rows).count());
        }
    }

    private ProgressBar bar(PrintWriter out) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(line -> {
                    out.print('\r' + line);
                    out.flush();
                }))
                .build();
    }
}
