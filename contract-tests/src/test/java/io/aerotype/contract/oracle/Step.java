package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.stream.Stream;

/** One request of a case. */
interface Step {
    /** Sends the request and tells the answers, one for a single record and one for each row of many. */
    List<Outcome> run(Subject subject, Slots slots);

    /** The request as Java on the stock client. */
    String java();

    /** Steps that ask for less, from which a shorter case may be made. */
    Stream<Step> smaller();

    /** The highest slot it names. */
    int lastSlot();

    /** The MessagePack values that it sends, for those who look for one that must not be sent. */
    Stream<Pack> packs();

    /** Those of them that are expressions. */
    default Stream<Pack> expressions() {
        return Stream.empty();
    }
}
