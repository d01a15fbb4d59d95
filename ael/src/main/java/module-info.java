/** The Aerospike Expression Language: text and tree, checked and printed. It knows no client and no server. */
module io.aerotype.ael {
    requires static org.jspecify;
}
