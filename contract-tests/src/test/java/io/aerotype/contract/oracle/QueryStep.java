package io.aerotype.contract.oracle;

import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query over the records of the case, which are the only ones in their set. Rows are compared as a set.
 *
 * @param index what an index answers; none for a query of the primary index
 * @param bins the bins to return; all when empty
 * @param shortQuery whether the client expects few rows, which a server answers in one thread
 * @param limit the most records to return, of which any may be chosen; none when 0
 */
record QueryStep(
        Optional<IndexFilter> index,
        Optional<Pack> filter,
        List<String> bins,
        boolean binData,
        int limit,
        int firstPartition,
        int partitions,
        boolean shortQuery)
        implements Step {
    static final int ALL_PARTITIONS = 4096;

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        Map<String, Integer> slotByDigest = IntStream.range(0, Case.SLOTS)
                .boxed()
                .collect(Collectors.toMap(
                        slot -> HexFormat.of().formatHex(slots.key(slot).digest), Function.identity()));
        QueryPolicy policy = new QueryPolicy(subject.client().getQueryPolicyDefault());
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
        policy.includeBinData = binData;
        policy.expectedDuration = shortQuery ? QueryDuration.SHORT : QueryDuration.LONG;
        return List.of(Outcome.attempt(() -> {
            List<String> rows = new ArrayList<>();
            try (RecordSet found = subject.client()
                    .queryPartitions(policy, statement(), PartitionFilter.range(firstPartition, partitions))) {
                while (found.next()) {
                    String digest = HexFormat.of().formatHex(found.getKey().digest);
                    rows.add(slotByDigest.get(digest) + " " + found.getKey().userKey + " "
                            + Outcome.of(found.getRecord()));
                }
            }
            String all = rows.stream().sorted().collect(Collectors.joining("; "));
            return Outcome.text(limit > 0 ? rows.size() + " rows" : rows.size() + ": " + all);
        }));
    }

    @Override
    public String java() {
        return "query" + index.map(range -> " index " + range.java()).orElse("")
                + filter.map(pack -> " filter " + PackText.of(pack)).orElse("")
                + (bins.isEmpty() ? "" : " bins " + bins)
                + (binData ? "" : " without bin data")
                + (limit > 0 ? " limit " + limit : "") + (shortQuery ? " short" : "")
                + " partitions " + firstPartition + "+" + partitions;
    }

    @Override
    public Stream<Step> smaller() {
        Stream<Step> simpler = Stream.<Step>of(
                        new QueryStep(
                                Optional.empty(), filter, bins, binData, limit, firstPartition, partitions, shortQuery),
                        new QueryStep(
                                index, Optional.empty(), bins, binData, limit, firstPartition, partitions, shortQuery),
                        new QueryStep(index, filter, List.of(), true, 0, firstPartition, partitions, shortQuery),
                        new QueryStep(index, filter, bins, binData, limit, 0, ALL_PARTITIONS, shortQuery))
                .filter(step -> !step.equals(this));
        return Stream.concat(
                simpler,
                filter.stream()
                        .flatMap(Smaller::packs)
                        .map(pack -> new QueryStep(
                                index,
                                Optional.of(pack),
                                bins,
                                binData,
                                limit,
                                firstPartition,
                                partitions,
                                shortQuery)));
    }

    @Override
    public int lastSlot() {
        return Case.SLOTS - 1;
    }

    @Override
    public Stream<Pack> packs() {
        return filter.stream();
    }

    @Override
    public Stream<Pack> expressions() {
        return filter.stream();
    }

    private Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace(Case.NAMESPACE);
        statement.setSetName(Case.SET);
        index.map(IndexFilter::filter).ifPresent(statement::setFilter);
        if (!bins.isEmpty()) {
            statement.setBinNames(bins.toArray(String[]::new));
        }
        statement.setMaxRecords(limit);
        return statement;
    }
}
