package io.aerotype.contract.language;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import io.aerotype.session.WriteBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Records with bins of every type, some of them missing and some of another type, the same on every server. */
public final class Sample {
    private static final int RECORDS = 40;

    private Sample() {}

    /** Writes the records of a seed in place of what is there. */
    public static void write(Session session, DataSet set, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int at = 0; at < RECORDS; at++) {
            WriteBuilder write = session.replace(set.id(at)).bin("id").setTo(at);
            for (String bin : List.of("i", "j", "f", "s", "t", "b", "x", "l", "ls", "m", "g")) {
                String stored = random.nextInt(10) == 0 ? "j" : bin;
                if (random.nextInt(7) > 0) {
                    write = write.put(bin, value(stored, random));
                }
            }
            write.execute();
            List<Value> seen = new ArrayList<>();
            for (int value = random.nextInt(9); value >= 0; value--) {
                seen.add(Value.get(value));
            }
            Operation sketch = HLLOperation.add(HLLPolicy.Default, "h", seen, 8);
            session.update(set.id(at)).operation(sketch).execute();
        }
    }

    private static Object value(String bin, RandomGenerator random) {
        return switch (bin) {
            case "f" -> random.nextInt(-8, 8) / 2.0;
            case "s", "t" -> word(random);
            case "b" -> random.nextBoolean();
            case "x" -> blob(random);
            case "l" -> numbers(random);
            case "ls" -> List.of(word(random), word(random));
            case "m" -> map(random);
            case "g" -> Value.getAsGeoJSON(place(random));
            default -> (long) random.nextInt(-4, 8);
        };
    }

    static String word(RandomGenerator random) {
        return List.of("a", "b", "ab", "abc", "B", "x\ny", "é", "").get(random.nextInt(8));
    }

    static byte[] blob(RandomGenerator random) {
        byte[] bytes = new byte[2 + random.nextInt(2)];
        random.nextBytes(bytes);
        bytes[0] = (byte) random.nextInt(3);
        return bytes;
    }

    static List<Long> numbers(RandomGenerator random) {
        List<Long> numbers = new ArrayList<>();
        for (int at = random.nextInt(5); at > 0; at--) {
            numbers.add((long) random.nextInt(-4, 8));
        }
        return numbers;
    }

    /** In key order, because a server compares no other maps. */
    static Map<String, Object> map(RandomGenerator random) {
        Map<String, Object> map = new TreeMap<>();
        map.put("a", (long) random.nextInt(-4, 8));
        if (random.nextBoolean()) {
            map.put("b", (long) random.nextInt(-4, 8));
        }
        if (random.nextBoolean()) {
            map.put("n", numbers(random));
        }
        if (random.nextBoolean()) {
            map.put("w", word(random));
        }
        return map;
    }

    static String place(RandomGenerator random) {
        int x = random.nextInt(0, 4);
        int y = random.nextInt(0, 4);
        return switch (random.nextInt(3)) {
            case 0 -> "{\"type\":\"Point\",\"coordinates\":[%d.5,%d.5]}".formatted(x, y);
            case 1 -> "{\"type\":\"AeroCircle\",\"coordinates\":[[%d.0,%d.0],120000]}".formatted(x, y);
            default ->
                "{\"type\":\"Polygon\",\"coordinates\":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}"
                        .formatted(x, y, x + 2, y, x + 2, y + 2, x, y + 2, x, y);
        };
    }
}
