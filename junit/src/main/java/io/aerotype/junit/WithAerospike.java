package io.aerotype.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests an Aerospike server. On a class all its tests share one; on a method or a parameter there is a fresh one for
 * that. Tests, life cycle methods and constructors get at it through parameters: an {@link ServerAddress}, the
 * {@code EmbeddedAerospike} itself, its {@code Faults}, which are over with the test, the {@link MovableClock} if there is one.
 *
 * <pre>{@code
 * @WithAerospike
 * class UsersTest {
 *     @Test
 *     void finds_a_user(ServerAddress server) {
 *         try (var client = new AerospikeClient(server.host(), server.port())) { ... }
 *     }
 * }
 * }</pre>
 *
 * <p>Every server has ports and data of its own, so tests may run in parallel.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith(AerospikeExtension.class)
public @interface WithAerospike {
    /** Who shares a server that a class asks for. */
    enum Sharing {
        /** Each test has a fresh one. */
        TEST,
        /** The tests of the class share one. */
        CLASS,
        /** All classes of the run share one that ask for it in the same words. */
        RUN
    }

    /**
     * How many nodes the server has.
     *
     * @return 1 to 128
     */
    int nodes() default 1;

    /**
     * The nodes by the racks they stand in, in place of {@link #nodes}.
     *
     * @return the rack of each node, from 1; none by default
     */
    int[] racks() default {};

    /**
     * The namespaces.
     *
     * @return one called {@code test} by default
     */
    Namespace[] namespaces() default @Namespace("test");

    /**
     * Who may use the server; with any user at all, nobody gets in without a login.
     *
     * @return none by default, for everybody
     */
    Account[] accounts() default {};

    /**
     * Whether roles may have quotas; needs {@link #accounts}.
     *
     * @return false by default
     */
    boolean quotas() default false;

    /**
     * Whether the server's clock stands still until a test moves it, see {@link MovableClock}.
     *
     * @return false by default: the system's clock
     */
    boolean movableClock() default false;

    /**
     * Decides which faults happen among those that are left to chance, see {@code EmbeddedAerospike.faults}.
     *
     * @return any number
     */
    long faultSeed() default 0;

    /**
     * Who shares the server that a class asks for.
     *
     * @return the tests of the class by default
     */
    Sharing sharing() default Sharing.CLASS;

    /**
     * The image of a real server to be started in a container instead, through Testcontainers; of the other attributes it
     * only knows one plain namespace.
     *
     * @return for instance {@code aerospike/aerospike-server:8.1.2.0}; empty by default, for the embedded server
     */
    String image() default "";
}
