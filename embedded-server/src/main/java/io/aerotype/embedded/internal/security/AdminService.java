package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.security.Sessions.Session;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the security protocol: logins, and the administration of users and roles. */
public final class AdminService {
    private static final AdminEntry DONE = new AdminEntry(ResultCode.OK);
    private static final AdminEntry END_OF_LIST = new AdminEntry(ResultCode.OK_LAST);

    private final Security security;
    private final Accounts accounts;
    private final Map<Integer, Command> commands = new HashMap<>();

    /** One command of the protocol. */
    @FunctionalInterface
    private interface Command {
        List<AdminEntry> answer(AdminRequest request, Login login);
    }

    /** A command that is only for user administrators, and answers that it is done. */
    @FunctionalInterface
    private interface Change {
        void make(AdminRequest request);
    }

    public AdminService(Security security) {
        this.security = security;
        this.accounts = security.accounts();
        commands.put(0, this::authenticate);
        commands.put(1, change(this::createUser));
        commands.put(2, change(this::dropUser));
        commands.put(3, change(this::setPassword));
        commands.put(4, this::changeOwnPassword);
        commands.put(5, change(request -> accounts.grant(request.text(AdminField.USER), request.roles())));
        commands.put(6, change(request -> accounts.revoke(request.text(AdminField.USER), request.roles())));
        commands.put(9, this::queryUsers);
        commands.put(10, change(this::createRole));
        commands.put(11, change(request -> accounts.dropRole(request.text(AdminField.ROLE))));
        commands.put(12, change(this::grantPrivileges));
        commands.put(13, change(this::revokePrivileges));
        commands.put(14, change(this::setWhitelist));
        commands.put(15, change(this::setQuotas));
        commands.put(16, this::queryRoles);
        commands.put(20, this::login);
    }

    /** Answers one message of the protocol. */
    public void answer(Frame frame, Login login, Reply reply) {
        List<AdminEntry> entries;
        try {
            AdminRequest request = AdminRequest.parse(frame.body());
            @Nullable Command command = commands.get(request.command());
            if (command == null) {
                throw new ResultException(ResultCode.SECURITY_COMMAND, "command " + request.command());
            }
            entries = command.answer(request, login);
        } catch (ResultException refused) {
            entries = List.of(new AdminEntry(refused.code()));
        }
        reply.startFrame(MessageType.ADMIN);
        entries.forEach(entry -> entry.writeTo(reply.buffer()));
        reply.endFrame();
    }

    private static Command change(Change change) {
        return (request, login) -> {
            login.require(Permission.USER_ADMIN, "", "");
            change.make(request);
            return List.of(DONE);
        };
    }

    private List<AdminEntry> login(AdminRequest request, Login login) {
        User user = identify(request, login);
        byte[] token = security.sessions().open(user.name());
        login.enter(security.sessions().resume(token));
        return List.of(new AdminEntry(ResultCode.OK)
                .with(AdminField.SESSION_TOKEN, token)
                .with(
                        AdminField.SESSION_TTL,
                        Math.toIntExact(security.sessions().life().toSeconds())));
    }

    private User identify(AdminRequest request, Login login) {
        if (!request.has(AdminField.USER)) {
            return security.certified(login.peer().certificateName());
        }
        String name = request.text(AdminField.USER);
        return request.has(AdminField.CLEAR_PASSWORD)
                ? security.external(name, request.text(AdminField.CLEAR_PASSWORD))
                : security.internal(name, request.bytes(AdminField.CREDENTIAL), ResultCode.CREDENTIAL);
    }

    private List<AdminEntry> authenticate(AdminRequest request, Login login) {
        Session session = security.sessions().resume(request.bytes(AdminField.SESSION_TOKEN));
        if (request.has(AdminField.USER) && !session.user().equals(request.text(AdminField.USER))) {
            throw new ResultException(ResultCode.CREDENTIAL, "a token of another user");
        }
        login.enter(session);
        return List.of(DONE);
    }

    private void createUser(AdminRequest request) {
        accounts.createUser(new User(request.text(AdminField.USER), password(request), request.roles()));
    }

    /** A user who is to log in by certificate alone comes with a password everybody knows; it gets none. */
    private static @Nullable Password password(AdminRequest request) {
        byte[] credential = request.bytes(AdminField.PASSWORD);
        return Password.isOfCertifiedUser(credential) ? null : Password.ofCredential(credential);
    }

    private void dropUser(AdminRequest request) {
        String name = request.text(AdminField.USER);
        accounts.dropUser(name);
        security.sessions().closeAllOf(name);
    }

    private void setPassword(AdminRequest request) {
        Password password = Password.ofCredential(request.bytes(AdminField.PASSWORD));
        accounts.changeUser(request.text(AdminField.USER), user -> {
            if (user.password() == null) {
                throw new ResultException(ResultCode.FORBIDDEN_PASSWORD, user.name() + " logs in by certificate alone");
            }
            return user.withPassword(password);
        });
    }

    private List<AdminEntry> changeOwnPassword(AdminRequest request, Login login) {
        login.requireLogin();
        String name = request.text(AdminField.USER);
        if (!name.equals(login.user())) {
            throw new ResultException(ResultCode.ROLE_VIOLATION, "the password of another user");
        }
        security.internal(name, request.bytes(AdminField.OLD_PASSWORD), ResultCode.PASSWORD);
        setPassword(request);
        return List.of(DONE);
    }

    private void createRole(AdminRequest request) {
        requireQuotasIf(request.has(AdminField.READ_QUOTA) || request.has(AdminField.WRITE_QUOTA));
        accounts.createRole(new Role(
                request.text(AdminField.ROLE),
                request.privileges(),
                Whitelist.parse(request.textOrEmpty(AdminField.WHITELIST)),
                request.numberOrZero(AdminField.READ_QUOTA),
                request.numberOrZero(AdminField.WRITE_QUOTA),
                false));
    }

    private void grantPrivileges(AdminRequest request) {
        List<Privilege> privileges = request.privileges();
        accounts.changeRole(request.text(AdminField.ROLE), role -> role.with(privileges));
    }

    private void revokePrivileges(AdminRequest request) {
        List<Privilege> privileges = request.privileges();
        accounts.changeRole(request.text(AdminField.ROLE), role -> role.without(privileges));
    }

    private void setWhitelist(AdminRequest request) {
        Whitelist whitelist = Whitelist.parse(request.textOrEmpty(AdminField.WHITELIST));
        accounts.changeRole(request.text(AdminField.ROLE), role -> role.withWhitelist(whitelist));
    }

    private void setQuotas(AdminRequest request) {
        requireQuotasIf(true);
        int reads = request.numberOrZero(AdminField.READ_QUOTA);
        int writes = request.numberOrZero(AdminField.WRITE_QUOTA);
        accounts.changeRole(request.text(AdminField.ROLE), role -> role.withQuotas(reads, writes));
    }

    private void requireQuotasIf(boolean asked) {
        if (asked && !security.hasQuotas()) {
            throw new ResultException(ResultCode.QUOTAS_NOT_ENABLED);
        }
    }

    /** Users may ask about themselves; about others, administrators of users. */
    private List<AdminEntry> queryUsers(AdminRequest request, Login login) {
        login.requireLogin();
        String name = request.textOrEmpty(AdminField.USER);
        if (!name.equals(login.user())) {
            login.require(Permission.USER_ADMIN, "", "");
        }
        return list(
                name.isEmpty()
                        ? accounts.users().stream().map(this::entry).toList()
                        : List.of(entry(accounts.user(name))));
    }

    private AdminEntry entry(User user) {
        return new AdminEntry(ResultCode.OK)
                .with(AdminField.USER, user.name())
                .withRoles(user.roles().stream().sorted().toList())
                .withUsage(
                        AdminField.READ_INFO,
                        security.quota(user, false),
                        security.meter().usage(user.name(), false))
                .withUsage(
                        AdminField.WRITE_INFO,
                        security.quota(user, true),
                        security.meter().usage(user.name(), true))
                .with(AdminField.CONNECTIONS, security.connectionsOf(user.name()));
    }

    private List<AdminEntry> queryRoles(AdminRequest request, Login login) {
        login.require(Permission.USER_ADMIN, "", "");
        String name = request.textOrEmpty(AdminField.ROLE);
        return list(
                name.isEmpty()
                        ? accounts.roles().stream().map(AdminService::entry).toList()
                        : List.of(entry(accounts.role(name))));
    }

    private static AdminEntry entry(Role role) {
        AdminEntry entry =
                new AdminEntry(ResultCode.OK).with(AdminField.ROLE, role.name()).withPrivileges(role.privileges());
        if (!role.whitelist().text().isEmpty()) {
            entry.with(AdminField.WHITELIST, role.whitelist().text());
        }
        return entry.with(AdminField.READ_QUOTA, role.readQuota()).with(AdminField.WRITE_QUOTA, role.writeQuota());
    }

    private static List<AdminEntry> list(List<AdminEntry> entries) {
        List<AdminEntry> all = new ArrayList<>(entries);
        all.add(END_OF_LIST);
        return all;
    }
}
