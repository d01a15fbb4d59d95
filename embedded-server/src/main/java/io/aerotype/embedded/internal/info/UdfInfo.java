package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.udf.UdfModule;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.udf.UdfModules.CompileException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lua modules: registered, listed, fetched, removed. These commands have errors of a form of their own. */
public final class UdfInfo {
    private static final int MAX_FILE_NAME = 127;
    private static final int MAX_CONTENT = 1024 * 1024;
    private static final String INVALID_FILE_NAME = "error=invalid_filename";

    private final UdfModules modules;

    public UdfInfo(UdfModules modules) {
        this.modules = modules;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put("udf-put", this::put);
        commands.put("udf-list", any -> list());
        commands.put("udf-get", this::get);
        commands.put("udf-remove", this::remove);
        commands.put("udf-clear-cache", any -> "ok");
        return commands;
    }

    private String put(InfoParameters parameters) {
        String fileName = parameters.find("filename").orElse("");
        int dot = fileName.indexOf('.');
        if (dot <= 0 || dot == fileName.length() - 1 || fileName.length() > MAX_FILE_NAME) {
            return INVALID_FILE_NAME;
        }
        Optional<String> length = parameters.find("content-len");
        if (length.isEmpty()) {
            return "error=invalid_content_len";
        }
        if (!"LUA".equals(parameters.values().getOrDefault("udf-type", "LUA"))) {
            return "error=invalid_udf_type";
        }
        // The length is that of the text in base64, whose groups have four characters.
        if (!length.get().matches("\\d{1,9}") || Integer.parseInt(length.get()) % 4 != 0) {
            return "error=invalid_content_len";
        }
        @Nullable String content = parameters.values().get("content");
        if (content == null || content.length() != Integer.parseInt(length.get())) {
            return "error=invalid_content";
        }
        if (content.isEmpty()) {
            return "error=invalid_base64_content";
        }
        byte[] source;
        try {
            source = Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException malformed) {
            return "error=invalid_base64_content";
        }
        if (source.length > MAX_CONTENT) {
            return "error=invalid_udf_content_len,>1M";
        }
        try {
            modules.put(new UdfModule(fileName, new String(source, StandardCharsets.ISO_8859_1)));
            return "ok";
        } catch (CompileException broken) {
            String message = Base64.getEncoder()
                    .encodeToString(String.valueOf(broken.getMessage()).getBytes(StandardCharsets.UTF_8));
            return "error=compile_error;file=" + fileName + ";line=" + broken.line() + ";message=" + message;
        }
    }

    private String list() {
        return modules.all().stream()
                .map(module -> "filename=" + module.fileName() + ",hash=" + module.hash() + ",type=LUA;")
                .collect(Collectors.joining());
    }

    private String get(InfoParameters parameters) {
        Optional<String> fileName = parameters.find("filename");
        if (fileName.isEmpty()) {
            return INVALID_FILE_NAME;
        }
        @Nullable UdfModule module = modules.find(fileName.get());
        return module == null
                ? "error=not_found"
                : "type=LUA;content=" + Base64.getEncoder().encodeToString(module.bytes()) + ";";
    }

    /** The removal of what is not there is no error. */
    private String remove(InfoParameters parameters) {
        Optional<String> fileName = parameters.find("filename");
        if (fileName.isEmpty()) {
            return INVALID_FILE_NAME;
        }
        modules.remove(fileName.get());
        return "ok";
    }
}
