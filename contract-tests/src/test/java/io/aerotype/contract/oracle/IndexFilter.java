package io.aerotype.contract.oracle;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The part of a query that an index answers. */
record IndexFilter(Index index, Pack begin, Pack end) {
    Filter filter() {
        return index.expression()
                .map(expression -> Filter.range(Settings.expression(expression), number(begin), number(end)))
                .orElseGet(this::onBin);
    }

    private Filter onBin() {
        CTX[] path = index.path().map(step -> new CTX[] {step}).orElseGet(() -> new CTX[0]);
        String bin = index.bin();
        IndexCollectionType within = index.collection();
        boolean whole = within == IndexCollectionType.DEFAULT;
        return switch (index.type()) {
            case NUMERIC ->
                whole
                        ? Filter.range(bin, number(begin), number(end), path)
                        : Filter.range(bin, within, number(begin), number(end), path);
            case STRING ->
                whole ? Filter.equal(bin, content(begin), path) : Filter.contains(bin, within, content(begin), path);
            case BLOB -> {
                byte[] bytes = content(begin).getBytes(StandardCharsets.ISO_8859_1);
                yield whole ? Filter.equal(bin, bytes, path) : Filter.contains(bin, within, bytes, path);
            }
            case GEO2DSPHERE -> geo(content(begin), bin, within, path);
        };
    }

    private static Filter geo(String json, String bin, IndexCollectionType within, CTX[] path) {
        return json.contains("Point")
                ? Filter.geoContains(bin, within, json, path)
                : Filter.geoWithinRegion(bin, within, json, path);
    }

    String java() {
        return index.name() + " from " + PackText.of(begin) + " to " + PackText.of(end);
    }

    private static long number(Pack pack) {
        return pack instanceof Pack.Int number ? number.value() : 0;
    }

    private static String content(Pack pack) {
        return Optional.of(pack)
                .filter(Pack.Raw.class::isInstance)
                .map(Pack.Raw.class::cast)
                .map(raw -> raw.bytes().substring(1))
                .orElse("");
    }
}
