package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Set;

@Embedded
record Point(@Bin("z") int x, @Bin("a") double y, String label, byte[] raw, boolean visible, List<String> notes,
        Set<Long> seen, java.util.Map<String, Integer> votes, Sample.Color color, java.time.Instant at) {}
