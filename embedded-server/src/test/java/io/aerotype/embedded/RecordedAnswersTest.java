package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays back what a real server of release 8.1.2 answered. A file holds cases: {@code =} a title, {@code #} the requests
 * in words, {@code >} a request and {@code <} its answer: result code, generation, and what operations returned.
 */
final class RecordedAnswersTest {
    private static final HexFormat HEX = HexFormat.of();

    private record Exchange(String request, String answer) {}

    private record Recorded(String title, List<Exchange> exchanges) {}

    @TestFactory
    Stream<DynamicTest> answers_as_recorded() throws IOException, URISyntaxException {
        Path folder = Path.of(RecordedAnswersTest.class.getResource("/recorded").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream()
                    .flatMap(file -> read(file).stream())
                    .map(recorded -> DynamicTest.dynamicTest(recorded.title(), () -> playBack(recorded)));
        }
    }

    private static void playBack(Recorded recorded) throws IOException {
        try (EmbeddedAerospike server = EmbeddedAerospike.start();
                Socket socket = new Socket(server.host(), server.port())) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (Exchange exchange : recorded.exchanges()) {
                socket.getOutputStream().write(HEX.parseHex(exchange.request()));
                byte[] body = new byte[(int) (in.readLong() & (1L << 48) - 1)];
                in.readFully(body);
                assertThat(answer(ByteBuffer.wrap(body)))
                        .as("%s: answer to %s", recorded.title(), exchange.request())
                        .isEqualTo(exchange.answer());
            }
        }
    }

    private static String answer(ByteBuffer body) {
        StringBuilder text = new StringBuilder();
        text.append(body.get(5) & 0xff).append(' ').append(body.getInt(6));
        int operations = body.getShort(20);
        body.position(body.get(0));
        for (int i = 0; i < operations; i++) {
            text.append(i == 0 ? " " : " | ").append(operation(body));
        }
        return text.toString();
    }

    private static String operation(ByteBuffer body) {
        int size = body.getInt();
        int op = body.get();
        int type = body.get();
        body.get();
        byte[] name = new byte[body.get()];
        body.get(name);
        byte[] value = new byte[size - 4 - name.length];
        body.get(value);
        return new String(name, StandardCharsets.UTF_8) + "(op " + op + ")=" + type + ":" + shown(type, value);
    }

    /** The cells of a geo value are left out: a client skips them. */
    private static String shown(int type, byte[] value) {
        if (type != 23) {
            return HEX.formatHex(value);
        }
        int text = 3 + 8 * ByteBuffer.wrap(value).getShort(1);
        return new String(value, text, value.length - text, StandardCharsets.UTF_8);
    }

    private static List<Recorded> read(Path file) {
        List<Recorded> cases = new ArrayList<>();
        try {
            String request = "";
            for (String line : Files.readAllLines(file)) {
                switch (line.isEmpty() ? '#' : line.charAt(0)) {
                    case '=' -> cases.add(new Recorded(line.substring(2), new ArrayList<>()));
                    case '>' -> request = line.substring(2);
                    case '<' -> cases.getLast().exchanges().add(new Exchange(request, line.substring(2)));
                    default -> assertThat(line).matches("|#.*");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cases;
    }
}
