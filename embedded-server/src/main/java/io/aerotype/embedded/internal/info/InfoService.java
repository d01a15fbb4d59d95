package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The registry of info commands, and what reads requests and writes answers. */
public final class InfoService {
    /** A name ends at the first of these. */
    private static final String SEPARATORS = "/:;";

    private final Map<String, InfoCommand> commands = new LinkedHashMap<>();
    private final Counters counters;

    public InfoService(Counters counters) {
        this.counters = counters;
    }

    /** Adds a group's commands; each name belongs to one group. */
    public InfoService with(Map<String, InfoCommand> group) {
        group.forEach((name, command) -> {
            if (commands.putIfAbsent(name, command) != null) {
                throw new IllegalArgumentException("info command '" + name + "' twice");
            }
        });
        return this;
    }

    /** The names of all commands, in the order of their registration. */
    public Set<String> names() {
        return commands.keySet();
    }

    /** Answers every command of a request in one frame. */
    public void answer(Frame request, Reply reply) {
        byte[] bytes = request.body().toBytes();
        reply.startFrame(MessageType.INFO);
        ReplyBuffer buffer = reply.buffer();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                // The name comes back byte for byte, whatever was sent.
                buffer.putBytes(bytes, start, end - start);
                buffer.putByte('\t');
                String command = new String(bytes, start, end - start, StandardCharsets.UTF_8);
                buffer.putBytes(value(command).getBytes(StandardCharsets.UTF_8));
                buffer.putByte('\n');
                start = end + 1;
            }
        }
        reply.endFrame();
        counters.increment("info_complete");
    }

    private String value(String text) {
        int nameEnd = 0;
        while (nameEnd < text.length() && SEPARATORS.indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        InfoCommand command = commands.get(text.substring(0, nameEnd));
        if (command == null) {
            return new InfoException(ResultCode.PARAMETER, "unrecognized command").value();
        }
        try {
            return command.answer(InfoParameters.parse(text.substring(Math.min(nameEnd + 1, text.length()))));
        } catch (InfoException refused) {
            return refused.value();
        }
    }
}
