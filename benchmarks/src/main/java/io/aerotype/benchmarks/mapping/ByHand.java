package io.aerotype.benchmarks.mapping;

import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a careful programmer writes for the stock client. The same values are sent and the same record is built, with the
 * same guarantees: an integer fits, a list holds texts, a map holds integers by text.
 */
final class ByHand {
    private ByHand() {}

    static Operation[] toOperations(Parcel parcel) {
        return new Operation[] {
            Operation.put(new Bin("sender", parcel.sender())),
            Operation.put(new Bin("receiver", parcel.receiver())),
            Operation.put(new Bin("weight", parcel.weight())),
            Operation.put(new Bin("tracking", parcel.tracking())),
            Operation.put(new Bin("value", parcel.value())),
            Operation.put(new Bin("insured", new Value.BooleanValue(parcel.insured()))),
            Operation.put(new Bin("zone", parcel.zone())),
            Operation.put(new Bin("status", parcel.status())),
            Operation.put(new Bin("stops", parcel.stops())),
            Operation.put(new Bin("fees", fees(parcel.fees()))),
            Operation.put(new Bin("address", address(parcel.address())))
        };
    }

    private static Value fees(Map<String, Long> fees) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(fees.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        return Value.get(entries, MapOrder.KEY_ORDERED);
    }

    private static Value address(Address address) {
        return Value.get(
                List.of(
                        Map.entry("city", address.city()),
                        Map.entry("country", address.country()),
                        Map.entry("street", address.street()),
                        Map.entry("zip", address.zip())),
                MapOrder.KEY_ORDERED);
    }

    static Parcel fromRecord(String id, Record stored) {
        Map<?, ?> address = Objects.requireNonNull(stored.getMap("address"));
        return new Parcel(
                id,
                stored.getString("sender"),
                stored.getString("receiver"),
                Math.toIntExact(stored.getLong("weight")),
                stored.getLong("tracking"),
                stored.getDouble("value"),
                stored.getBoolean("insured"),
                narrow(stored.getLong("zone")),
                stored.getString("status"),
                texts(Objects.requireNonNull(stored.getList("stops"))),
                integersByText(Objects.requireNonNull(stored.getMap("fees"))),
                new Address(
                        text(address, "street"),
                        text(address, "city"),
                        text(address, "zip"),
                        text(address, "country")));
    }

    private static short narrow(long number) {
        if ((short) number != number) {
            throw new ArithmeticException(number + " does not fit a short");
        }
        return (short) number;
    }

    private static String text(Map<?, ?> entries, String key) {
        return (String) Objects.requireNonNull(entries.get(key));
    }

    private static List<String> texts(List<?> items) {
        List<String> texts = new ArrayList<>(items.size());
        for (Object item : items) {
            texts.add((String) item);
        }
        return texts;
    }

    private static Map<String, Long> integersByText(Map<?, ?> entries) {
        Map<String, Long> integers = LinkedHashMap.newLinkedHashMap(entries.size());
        entries.forEach((key, value) -> integers.put((String) key, (Long) value));
        return integers;
    }

    /** The barest: believes what is stored, whatever it is, and takes the client's collections for its own. */
    @SuppressWarnings("unchecked") // written by this benchmark
    static Parcel fromRecordUnchecked(String id, Record stored) {
        Map<String, String> address = (Map<String, String>) stored.getMap("address");
        return new Parcel(
                id,
                stored.getString("sender"),
                stored.getString("receiver"),
                stored.getInt("weight"),
                stored.getLong("tracking"),
                stored.getDouble("value"),
                stored.getBoolean("insured"),
                stored.getShort("zone"),
                stored.getString("status"),
                (List<String>) stored.getList("stops"),
                (Map<String, Long>) stored.getMap("fees"),
                new Address(
                        Objects.requireNonNull(address.get("street")),
                        Objects.requireNonNull(address.get("city")),
                        Objects.requireNonNull(address.get("zip")),
                        Objects.requireNonNull(address.get("country"))));
    }
}
