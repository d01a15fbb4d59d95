/**
 * User-defined functions: Lua modules, the API their functions see (records, lists, maps, bytes, streams), and what runs
 * them and stops them. Only this package knows LuaJ. It knows records by {@link
 * io.aerotype.embedded.internal.udf.UdfRecord} and nothing of commands.
 */
@NullMarked
package io.aerotype.embedded.internal.udf;

import org.jspecify.annotations.NullMarked;
