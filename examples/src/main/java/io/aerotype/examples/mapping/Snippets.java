package io.aerotype.examples.mapping;

import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.util.List;

/** The snippets of the guide to mapping. */
final class Snippets {
    private final UserDataSet users = UserDataSet.of();
    private final Session session;

    Snippets(Session session) {
        this.session = session;
    }

    void rename() {
        UserPatch patch = UserPatch.of().name("Alice").clearTags();
        session.update(users.id("alice")).patch(patch).execute();
    }

    List<User> parisians() {
        UserDao dao = UserDaoRequests.of(session);
        dao.countLogins("alice", 1);
        List<User> parisians = dao.inCity("Paris", 18);
        return parisians;
    }

    List<UserName> namesOfAdults() {
        try (RecordStream<UserName> names = session.query(users)
                .as(UserNameProjection.of())
                .where(users.age.ge(18))
                .execute()) {
            return names.records().toList();
        }
    }
}
