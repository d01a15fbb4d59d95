package io.aerotype.embedded.internal.info;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of names that stand beside this package: {@code name=value} lines, their order kept. */
final class ResourceTable {
    private ResourceTable() {}

    static Map<String, String> read(String resource) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the server's jar");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> parse(BufferedReader lines) throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                table.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return table;
    }
}
