package io.aerotype.session;

/**
 * A module of user-defined functions on the servers.
 *
 * @param name its name there, as in {@code totals.lua}
 * @param hash the SHA-1 of its source, in hexadecimal
 * @param language as in {@code LUA}
 */
public record UdfInfo(String name, String hash, String language) {}
