package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The registry of info commands, and what reads requests and writes answers. */
public final class InfoService {
    /** A name ends at the first of these. */
    private static final String SEPARATORS = "/:;";

    private final Map<String, InfoCommand> commands = new LinkedHashMap<>();

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
        String text = new String(
                request.body().array(), request.body().offset(), request.body().length(), StandardCharsets.ISO_8859_1);
        StringBuilder answer = new StringBuilder();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            String command = text.substring(start, end);
            answer.append(command).append('\t').append(value(command)).append('\n');
            start = end + 1;
        }
        reply.startFrame(MessageType.INFO);
        reply.buffer().putBytes(answer.toString().getBytes(StandardCharsets.ISO_8859_1));
        reply.endFrame();
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
