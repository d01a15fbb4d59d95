package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class StockFileTest {
    @Test
    void trap_26_a_file_of_the_stock_clients_is_warned_of_since_it_beats_everything() {
        assertThat(logged(Map.of())).isEmpty();
        assertThat(logged(Map.of(StockFile.VARIABLE, "/etc/stock.yaml")))
                .singleElement()
                .satisfies(warning -> assertThat(warning)
                        .contains(StockFile.VARIABLE, "/etc/stock.yaml", "beats behaviors", "Unset"));
    }

    private static List<String> logged(Map<String, String> environment) {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                messages.add(message.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger logger = Logger.getLogger(ClientBuilder.class.getName());
        logger.addHandler(handler);
        try {
            StockFile.check(environment);
        } finally {
            logger.removeHandler(handler);
        }
        return messages;
    }
}
