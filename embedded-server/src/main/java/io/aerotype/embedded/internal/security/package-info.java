/**
 * Who may do what: users, roles and privileges, logins and sessions, quotas, and the security protocol in which they are
 * administered. It knows commands only by the permission they need, and nothing of records.
 */
@NullMarked
package io.aerotype.embedded.internal.security;

import org.jspecify.annotations.NullMarked;
