package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.command.Command;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationResultsTest {
    private final Key key = new Key("test", "s", 1);

    @Test
    void gives_each_operation_its_answer() {
        Command.OpResults answers = new Command.OpResults();
        answers.addAll(Arrays.asList(null, null, 5L));
        StoredRecord record = read(
                Map.of("a", answers, "b", "text"),
                Operation.put(new Bin("a", 1)),
                Operation.add(new Bin("a", 4)),
                Operation.touch(),
                Operation.get("b"),
                Operation.get("a"));
        assertThat(record.results()).isEqualTo(Arrays.asList(null, null, null, "text", 5L));
        assertThat(record.bins()).isEqualTo(Map.of("a", 5L, "b", "text"));
    }

    @Test
    void does_not_take_a_stored_list_for_several_answers() {
        StoredRecord record = read(Map.of("l", List.of(1L, 2L)), Operation.get("l"));
        assertThat(record.results()).containsExactly(List.of(1L, 2L));
        assertThat(record.bins()).containsEntry("l", List.of(1L, 2L));
    }

    @Test
    void leaves_out_bins_that_were_only_set() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("a", null);
        answers.put("b", 7L);
        StoredRecord record = read(answers, Operation.put(new Bin("a", 1)), Operation.get("b"));
        assertThat(record.bins()).isEqualTo(Map.of("b", 7L));
    }

    @Test
    void gives_all_bins_of_a_read_of_all() {
        StoredRecord record = read(Map.of("a", 1L, "c", 3L), Operation.put(new Bin("b", 2)), Operation.get());
        assertThat(record.bins()).isEqualTo(Map.of("a", 1L, "c", 3L));
    }

    private StoredRecord read(Map<String, Object> answers, Operation... operations) {
        return new OperationResults(operations).read(key, new Record(answers, 1, 0));
    }
}
