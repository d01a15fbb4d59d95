package io.aerotype.contract.oracle;

/** One of the servers does not answer any more: no difference, but nothing can be compared. */
final class ServerDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerDown(String server, Case last) {
        super("The " + server + " server stopped answering. The first request it left unanswered is in this case: start"
                + " it again, and if the case ends the real server a second time, add the request to KnownDefect."
                + System.lineSeparator() + last);
    }
}
