package io.aerotype.error;

import com.aerospike.client.ResultCode;

/**
 * The cluster is too old for what was asked of it. Nothing was sent. Upgrade the servers, or ask {@code
 * client.capabilities()} first.
 */
public final class UnsupportedFeatureException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    private final String feature;
    private final String required;
    private final String actual;

    /**
     * Reports a cluster that is too old.
     *
     * @param feature what was asked for, as a sentence begins
     * @param required the first release that has it
     * @param actual the release of the oldest node
     */
    public UnsupportedFeatureException(String feature, String required, String actual) {
        super(new Failure(
                "check",
                null,
                ResultCode.UNSUPPORTED_FEATURE,
                "%s needs servers from %s; the oldest node of this cluster runs %s. Nothing was sent. Upgrade that node, or do without."
                        .formatted(feature, required, actual),
                false,
                null));
        this.feature = feature;
        this.required = required;
        this.actual = actual;
    }

    /**
     * What was asked for.
     *
     * @return as a sentence begins
     */
    public String feature() {
        return feature;
    }

    /**
     * The first release that has it.
     *
     * @return as in {@code "8.1.1"}
     */
    public String required() {
        return required;
    }

    /**
     * The release of the cluster's oldest node.
     *
     * @return as in {@code "8.0.0.1"}
     */
    public String actual() {
        return actual;
    }
}
