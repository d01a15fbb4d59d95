package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.info.InfoService;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.FrameHandler;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import java.io.IOException;

/** Answers the frames of one connection: info texts, logins, record messages. */
public final class ServerHandler implements FrameHandler {
    private final InfoService info;
    private final Dispatcher dispatcher;
    private final FaultGate faults;
    private final Gatekeeper gatekeeper;
    private boolean mute;

    public ServerHandler(InfoService info, Dispatcher dispatcher, FaultGate faults, Gatekeeper gatekeeper) {
        this.info = info;
        this.dispatcher = dispatcher;
        this.faults = faults;
        this.gatekeeper = gatekeeper;
    }

    @Override
    public void opened() throws IOException {
        mute = !faults.admits();
    }

    @Override
    public void handle(Frame frame, Reply reply) throws IOException {
        if (mute) {
            return;
        }
        switch (frame.type()) {
            case MessageType.INFO ->
                faults.pass(
                        RequestKind.INFO,
                        reply,
                        () -> info.answer(frame, gatekeeper.access(), reply),
                        code -> info.refuse(frame, code, reply));
            case MessageType.ADMIN ->
                faults.pass(RequestKind.ADMIN, reply, () -> gatekeeper.answer(frame, reply), reply::adminStatus);
            case MessageType.RECORD -> recordMessage(frame, reply);
            default -> throw new ResultException(ResultCode.PARAMETER, "message type " + frame.type());
        }
    }

    private void recordMessage(Frame frame, Reply reply) throws IOException {
        Header header = MessageReader.header(frame.body());
        Message message;
        try {
            message = MessageReader.message(header, frame.body());
        } catch (ResultException malformed) {
            reply.singleRow(header.info1(Flags.INFO1_BATCH) ? Flags.INFO3_LAST : 0, malformed.code());
            return;
        }
        // Almost always nothing is to go wrong; then a request is not to pay for the possibility.
        if (faults.isQuiet()) {
            dispatcher.dispatch(message, gatekeeper.access(), reply);
        } else {
            faults.pass(message, reply, () -> dispatcher.dispatch(message, gatekeeper.access(), reply));
        }
    }

    @Override
    public void closed() {
        gatekeeper.closed();
    }
}
