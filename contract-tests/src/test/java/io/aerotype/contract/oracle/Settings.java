package io.aerotype.contract.oracle;

import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a policy says about one command; what a command has no use for, the client leaves out. */
record Settings(
        RecordExistsAction exists,
        GenerationPolicy generationPolicy,
        int generation,
        int ttl,
        boolean sendKey,
        boolean durableDelete,
        boolean respondAll,
        Optional<Pack> filter) {
    static final Settings PLAIN =
            new Settings(RecordExistsAction.UPDATE, GenerationPolicy.NONE, 0, 0, false, false, false, Optional.empty());

    Settings filtered(Pack expression) {
        return new Settings(
                exists, generationPolicy, generation, ttl, sendKey, durableDelete, respondAll, Optional.of(expression));
    }

    Settings respondingAll() {
        return new Settings(exists, generationPolicy, generation, ttl, sendKey, durableDelete, true, filter);
    }

    Settings withTtl(int seconds) {
        return new Settings(exists, generationPolicy, generation, seconds, sendKey, durableDelete, respondAll, filter);
    }

    Settings sendingKey() {
        return new Settings(exists, generationPolicy, generation, ttl, true, durableDelete, respondAll, filter);
    }

    WritePolicy write(WritePolicy base) {
        WritePolicy policy = new WritePolicy(base);
        common(policy);
        policy.recordExistsAction = exists;
        policy.generationPolicy = generationPolicy;
        policy.generation = generation;
        policy.expiration = ttl;
        policy.durableDelete = durableDelete;
        policy.respondAllOps = respondAll;
        return policy;
    }

    Policy read(Policy base) {
        Policy policy = new Policy(base);
        common(policy);
        return policy;
    }

    BatchWritePolicy batchWrite() {
        BatchWritePolicy policy = new BatchWritePolicy();
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
        policy.recordExistsAction = exists;
        policy.generationPolicy = generationPolicy;
        policy.generation = generation;
        policy.expiration = ttl;
        policy.durableDelete = durableDelete;
        policy.sendKey = sendKey;
        return policy;
    }

    BatchDeletePolicy batchDelete() {
        BatchDeletePolicy policy = new BatchDeletePolicy();
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
        policy.generationPolicy = generationPolicy;
        policy.generation = generation;
        policy.durableDelete = durableDelete;
        policy.sendKey = sendKey;
        return policy;
    }

    BatchReadPolicy batchRead() {
        BatchReadPolicy policy = new BatchReadPolicy();
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
        return policy;
    }

    Stream<Settings> smaller() {
        Stream<Settings> plain = equals(PLAIN) ? Stream.empty() : Stream.of(PLAIN);
        Stream<Settings> parts = Stream.of(
                        new Settings(
                                RecordExistsAction.UPDATE,
                                generationPolicy,
                                generation,
                                ttl,
                                sendKey,
                                durableDelete,
                                respondAll,
                                filter),
                        new Settings(exists, GenerationPolicy.NONE, 0, ttl, sendKey, durableDelete, respondAll, filter),
                        withTtl(0),
                        new Settings(exists, generationPolicy, generation, ttl, false, false, false, filter),
                        new Settings(
                                exists,
                                generationPolicy,
                                generation,
                                ttl,
                                sendKey,
                                durableDelete,
                                respondAll,
                                Optional.empty()))
                .filter(part -> !part.equals(this));
        Stream<Settings> filters = filter.stream().flatMap(Smaller::packs).map(this::filtered);
        return Stream.of(plain, parts, filters).flatMap(part -> part);
    }

    /** The assignments to a policy called {@code policy}, in Java; nothing for a plain policy. */
    String java() {
        List<String> lines = new ArrayList<>();
        if (exists != RecordExistsAction.UPDATE) {
            lines.add("policy.recordExistsAction = RecordExistsAction." + exists + ";");
        }
        if (generationPolicy != GenerationPolicy.NONE) {
            lines.add("policy.generationPolicy = GenerationPolicy." + generationPolicy + ";");
            lines.add("policy.generation = " + generation + ";");
        }
        if (ttl != 0) {
            lines.add("policy.expiration = " + ttl + ";");
        }
        if (sendKey) {
            lines.add("policy.sendKey = true;");
        }
        if (durableDelete) {
            lines.add("policy.durableDelete = true;");
        }
        if (respondAll) {
            lines.add("policy.respondAllOps = true;");
        }
        filter.ifPresent(pack -> lines.add("policy.filterExp = Expression.fromBytes(hex(\""
                + HexFormat.of().formatHex(PackBytes.of(pack)) + "\")); /* " + PackText.of(pack) + " */"));
        return String.join(" ", lines);
    }

    static Expression expression(Pack pack) {
        return Expression.fromBytes(PackBytes.of(pack));
    }

    private void common(Policy policy) {
        policy.sendKey = sendKey;
        policy.failOnFilteredOut = true;
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
    }
}
