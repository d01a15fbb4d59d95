package io.aerotype.session;

import com.aerospike.client.admin.User;
import java.util.List;

/**
 * A user of the cluster.
 *
 * @param name the user's name
 * @param roles the names of the roles granted
 * @param connectionsInUse how many connections are open under this name on the node that was asked
 * @param reads what the node counts of reads, in the order of the server: quota, single-record rate, rate and number of
 *     queries that are limited, number of those that are not; empty if it does not count
 * @param writes the same of writes
 */
public record UserInfo(
        String name, List<String> roles, int connectionsInUse, List<Integer> reads, List<Integer> writes) {
    /** Copies the lists. */
    public UserInfo {
        roles = List.copyOf(roles);
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
    }

    static UserInfo of(User user) {
        return new UserInfo(
                user.name,
                Administration.orEmpty(user.roles),
                user.connsInUse,
                Administration.orEmpty(user.readInfo),
                Administration.orEmpty(user.writeInfo));
    }
}
