package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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
    public void answer(Frame request, Access access, Reply reply) {
        try {
            access.requireLogin();
        } catch (ResultException nobody) {
            refuse(nobody, reply);
            return;
        }
        answerEach(request, command -> value(command, access), reply);
        counters.increment("info_complete");
    }

    /** Answers every command of a request with an error. */
    public void refuse(Frame request, int code, Reply reply) {
        String value = new InfoException(code, "failed").value();
        answerEach(request, any -> value, reply);
    }

    private static void answerEach(Frame request, UnaryOperator<String> values, Reply reply) {
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
                buffer.putBytes(values.apply(command).getBytes(StandardCharsets.UTF_8));
                buffer.putByte('\n');
                start = end + 1;
            }
        }
        reply.endFrame();
    }

    private String value(String text, Access access) {
        int nameEnd = 0;
        while (nameEnd < text.length() && SEPARATORS.indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = text.substring(0, nameEnd);
        InfoCommand command = commands.get(name);
        if (command == null) {
            return new InfoException(ResultCode.PARAMETER, "unrecognized command").value();
        }
        InfoParameters parameters = InfoParameters.parse(text.substring(Math.min(nameEnd + 1, text.length())));
        try {
            InfoPermissions.require(name, parameters, access);
            return command.answer(parameters);
        } catch (InfoException refused) {
            return refused.value();
        }
    }

    /** Someone who has not logged in does not even get the command back. */
    private static void refuse(ResultException refused, Reply reply) {
        reply.startFrame(MessageType.INFO);
        String text = new InfoException(refused.code(), "not authenticated").value() + "\n";
        reply.buffer().putBytes(text.getBytes(StandardCharsets.UTF_8));
        reply.endFrame();
    }
}
