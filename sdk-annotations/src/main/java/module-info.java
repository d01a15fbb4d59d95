/** The annotations users put on their records. Requires nothing, so a domain module that uses them pulls in nothing. */
module io.aerotype.annotation {
    requires static org.jspecify;

    exports io.aerotype.annotation;
}
