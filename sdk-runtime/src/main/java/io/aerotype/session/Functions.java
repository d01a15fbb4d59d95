package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Language;
import com.aerospike.client.policy.InfoPolicy;
import io.aerotype.internal.pipeline.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The user-defined functions of a cluster: modules in Lua.
 *
 * <pre>{@code
 * session.functions().register(Path.of("totals.lua"), "totals.lua").await(Duration.ofSeconds(10));
 * }</pre>
 */
public final class Functions {
    private final Client client;

    Functions(Client client) {
        this.client = client;
    }

    /**
     * Sends a module to the servers.
     *
     * @param file its source
     * @param serverName the name it gets there, with the extension {@code .lua}
     * @return tells when every node has it
     * @throws UncheckedIOException if the file cannot be read; nothing is sent then
     * @throws AerospikeException if a server refuses it
     */
    public BackgroundTask register(Path file, String serverName) {
        try {
            return registerSource(Files.readString(file), serverName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The module %s cannot be read.".formatted(file), unreadable);
        }
    }

    /**
     * Sends a module that is packed with the program to the servers.
     *
     * @param loader finds it
     * @param resource its path there
     * @param serverName the name it gets on the servers, with the extension {@code .lua}
     * @return tells when every node has it
     * @throws IllegalArgumentException if the loader finds none
     * @throws UncheckedIOException if it cannot be read; nothing is sent then
     * @throws AerospikeException if a server refuses it
     */
    public BackgroundTask registerResource(ClassLoader loader, String resource, String serverName) {
        try (InputStream source = loader.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalArgumentException(
                        "There is no resource '%s' where the class loader looks.".formatted(resource));
            }
            return registerSource(new String(source.readAllBytes(), StandardCharsets.UTF_8), serverName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The resource %s cannot be read.".formatted(resource), unreadable);
        }
    }

    /**
     * Sends a module to the servers.
     *
     * @param source its text
     * @param serverName the name it gets there, with the extension {@code .lua}
     * @return tells when every node has it
     * @throws AerospikeException if a server refuses it
     */
    public BackgroundTask registerSource(String source, String serverName) {
        try {
            return new BackgroundTask(
                    client.unwrap().registerUdfString(client.indexPolicy(), source, serverName, Language.LUA), client);
        } catch (AerospikeException failure) {
            throw Failures.of("register " + serverName, failure);
        }
    }

    /**
     * Removes a module. That it is not there is no error.
     *
     * @param serverName its name, with the extension {@code .lua}
     * @throws AerospikeException if a server refuses
     */
    public void remove(String serverName) {
        try {
            client.unwrap().removeUdf(new InfoPolicy(), serverName);
        } catch (AerospikeException failure) {
            throw Failures.of("remove " + serverName, failure);
        }
    }

    /**
     * The modules there are.
     *
     * @return their names
     * @throws AerospikeException if no server can be asked
     */
    public List<String> list() {
        client.checkOpen();
        return client.info().udfs().stream().map(UdfInfo::name).toList();
    }
}
