package io.aerotype.session;

import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a client logs in as, and how it proves that. Given to {@link ClientBuilder#credentials(Credentials)}. Its text names
 * the user and never the password.
 *
 * <pre>{@code
 * Client.builder().seeds("db1:4333").tls(tls -> tls.caFile(ca)).credentials(Credentials.external("ann", password)).connect();
 * }</pre>
 */
public final class Credentials {
    private final AuthMode mode;
    private final @Nullable String user;
    private final @Nullable String password;

    private Credentials(AuthMode mode, @Nullable String user, @Nullable String password) {
        this.mode = mode;
        this.user = user;
        this.password = password;
    }

    /**
     * A user that the cluster itself knows. Only a hash of the password is sent.
     *
     * @param user the user
     * @param password the password
     * @return the credentials
     */
    public static Credentials internal(String user, String password) {
        return of(AuthMode.INTERNAL, user, password);
    }

    /**
     * A user that a directory such as LDAP knows. The connections have to be encrypted, because the password is sent as it
     * is.
     *
     * @param user the user
     * @param password the password
     * @return the credentials
     */
    public static Credentials external(String user, String password) {
        return of(AuthMode.EXTERNAL, user, password);
    }

    /**
     * A user that a directory such as LDAP knows, whose password is sent as it is even where nothing is encrypted. Where
     * nothing is, connecting logs a warning.
     *
     * @param user the user
     * @param password the password
     * @return the credentials
     */
    public static Credentials externalInsecure(String user, String password) {
        return of(AuthMode.EXTERNAL_INSECURE, user, password);
    }

    /**
     * The user that the client's certificate names. Needs {@link ClientBuilder#tls} for all traffic, with a certificate to
     * show.
     *
     * @return the credentials
     */
    public static Credentials certificate() {
        return new Credentials(AuthMode.PKI, null, null);
    }

    /** Sets what the stock client logs in with, if the connections are as these credentials need them. */
    void apply(ClientPolicy policy) {
        boolean encrypted = policy.tlsPolicy != null;
        if (mode == AuthMode.EXTERNAL && !encrypted) {
            throw new IllegalStateException(
                    "Credentials.external sends the password as it is and needs tls(…); Credentials.externalInsecure"
                            + " does without.");
        }
        if (mode == AuthMode.PKI && (!encrypted || policy.tlsPolicy.forLoginOnly)) {
            throw new IllegalStateException(
                    "Credentials.certificate needs tls(…) for all traffic, not for the login only.");
        }
        if (mode == AuthMode.EXTERNAL_INSECURE && !encrypted) {
            // Looked up here: the first logger of a program costs more than connecting.
            System.getLogger(Credentials.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The password of {0} is sent over connections that are not encrypted.",
                            user);
        }
        policy.authMode = mode;
        policy.user = user;
        policy.password = password;
    }

    @Override
    public String toString() {
        return user == null ? "the user of the client's certificate" : "%s, %s".formatted(user, mode);
    }

    private static Credentials of(AuthMode mode, String user, String password) {
        return new Credentials(
                mode, Objects.requireNonNull(user, "user"), Objects.requireNonNull(password, "password"));
    }
}
