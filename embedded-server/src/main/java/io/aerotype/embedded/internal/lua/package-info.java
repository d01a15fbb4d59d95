/**
 * Lua 5.4 as a server runs it: source text to functions, numbers that are integers or floats, and the standard libraries.
 * Values, tables, patterns and coroutines are LuaJ's, which is a Lua 5.2. It knows no records.
 */
@NullMarked
package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.NullMarked;
