package io.aerotype.embedded.fault;

import java.time.Duration;

/** What happens to a request instead of being served as always. */
public sealed interface Fault {
    /**
     * Whether it is about what is answered.
     *
     * @return false if it can as well happen where nothing is asked for: when a connection is opened
     */
    default boolean isAboutReplies() {
        return switch (this) {
            case None none -> false;
            case Delay delay -> false;
            case DropRequest dropped -> false;
            case CloseConnection closed -> false;
            case ResetConnection reset -> false;
            case DropReply dropped -> true;
            case TruncateReply cut -> true;
            case Trickle slow -> true;
            case Answer answer -> true;
        };
    }

    /** Nothing happens: the request is served. */
    record None() implements Fault {}

    /**
     * The request is served after a while. The connection waits, as all requests on one connection do.
     *
     * @param time how long, not negative
     */
    record Delay(Duration time) implements Fault {
        /** Checks the time. */
        public Delay {
            if (time.isNegative()) {
                throw new IllegalArgumentException("A delay cannot be negative, and this one is " + time + ".");
            }
        }
    }

    /** The request is not executed and never answered; the connection stays open. */
    record DropRequest() implements Fault {}

    /** The request is executed, and its answer is not sent; the connection stays open. */
    record DropReply() implements Fault {}

    /** The request is executed, the first bytes of its answer are sent, and the connection is closed.
     *
     * @param bytes how many bytes of the answer are sent, not negative
     */
    record TruncateReply(int bytes) implements Fault {
        /** Checks the number. */
        public TruncateReply {
            if (bytes < 0) {
                throw new IllegalArgumentException("A reply cannot be cut to " + bytes + " bytes.");
            }
        }
    }

    /**
     * The request is executed, and its answer is sent slowly.
     *
     * @param bytes how many bytes are sent at a time, positive
     * @param pause how long it takes until the next ones follow, not negative
     */
    record Trickle(int bytes, Duration pause) implements Fault {
        /** Checks the numbers. */
        public Trickle {
            if (bytes < 1) {
                throw new IllegalArgumentException("A reply cannot be sent " + bytes + " bytes at a time.");
            }
            if (pause.isNegative()) {
                throw new IllegalArgumentException("A pause cannot be negative, and this one is " + pause + ".");
            }
        }
    }

    /** The connection is closed without executing the request. */
    record CloseConnection() implements Fault {}

    /** The connection is reset without executing the request, as by a machine that knows nothing of it. */
    record ResetConnection() implements Fault {}

    /**
     * The request is not executed and answered with a result code; an info request with an error of that code for each of
     * its commands.
     *
     * @param resultCode a code of the protocol, 1 to 255
     */
    record Answer(int resultCode) implements Fault {
        /** Checks the code. */
        public Answer {
            if (resultCode < 1 || resultCode > 255) {
                throw new IllegalArgumentException(
                        "Result codes of the protocol go from 1 to 255, and this one is " + resultCode + ".");
            }
        }
    }

    /**
     * No fault.
     *
     * @return a fault that leaves the request alone
     */
    static Fault none() {
        return new None();
    }

    /**
     * Serves the request late.
     *
     * @param time how much later
     * @return the fault
     */
    static Fault delay(Duration time) {
        return new Delay(time);
    }

    /**
     * Loses the request.
     *
     * @return the fault
     */
    static Fault dropRequest() {
        return new DropRequest();
    }

    /**
     * Executes the request and loses the answer.
     *
     * @return the fault
     */
    static Fault dropReply() {
        return new DropReply();
    }

    /**
     * Executes the request, sends a part of the answer and closes the connection.
     *
     * @param bytes how many bytes are sent
     * @return the fault
     */
    static Fault truncateReply(int bytes) {
        return new TruncateReply(bytes);
    }

    /**
     * Executes the request and sends the answer slowly.
     *
     * @param bytes how many bytes are sent at a time
     * @param pause how long it takes until the next ones follow
     * @return the fault
     */
    static Fault trickle(int bytes, Duration pause) {
        return new Trickle(bytes, pause);
    }

    /**
     * Resets the connection instead of executing the request.
     *
     * @return the fault
     */
    static Fault resetConnection() {
        return new ResetConnection();
    }

    /**
     * Closes the connection instead of executing the request.
     *
     * @return the fault
     */
    static Fault closeConnection() {
        return new CloseConnection();
    }

    /**
     * Refuses the request.
     *
     * @param resultCode the code to answer with, for example 18 (device overload)
     * @return the fault
     */
    static Fault answer(int resultCode) {
        return new Answer(resultCode);
    }
}
