package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.security.AdminService;
import io.aerotype.embedded.internal.security.Login;
import io.aerotype.embedded.internal.security.Security;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.Peer;
import io.aerotype.embedded.internal.wire.Reply;

/** What stands between a connection and the commands: a login, or nothing where there is no security. */
public interface Gatekeeper {
    /** What may be done by now. */
    Access access();

    /** Answers a message of the security protocol. */
    void answer(Frame frame, Reply reply);

    /** The connection has ended. */
    void closed();

    /** There is no security: a client that logs in is told so, and goes on without. */
    Gatekeeper OPEN = new Gatekeeper() {
        @Override
        public Access access() {
            return Access.UNRESTRICTED;
        }

        @Override
        public void answer(Frame frame, Reply reply) {
            reply.adminStatus(ResultCode.SECURITY_NOT_ENABLED);
        }

        @Override
        public void closed() {}
    };

    /** The gatekeeper of one connection where users log in. */
    static Gatekeeper of(Security security, AdminService service, Peer peer) {
        Login login = security.connect(peer);
        return new Gatekeeper() {
            @Override
            public Access access() {
                return login;
            }

            @Override
            public void answer(Frame frame, Reply reply) {
                service.answer(frame, login, reply);
            }

            @Override
            public void closed() {
                login.leave();
            }
        };
    }
}
