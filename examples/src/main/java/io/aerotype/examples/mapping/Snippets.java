package io.aerotype.examples.mapping;

import io.aerotype.examples.shop.OrderDataSet;
import io.aerotype.session.Cursor;
import io.aerotype.session.Page;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Optional;

/** The snippets of the guide to mapping. */
final class Snippets {
    private final UserDataSet users = UserDataSet.of();
    private final Session session;

    Snippets(Session session) {
        this.session = session;
    }

    void rename() {
        UserDataSet.Patch patch = UserDataSet.Patch.of().name("Alice").clearTags();
        session.update(users.id("alice")).patch(patch).execute();
    }

    List<User> parisians() {
        UserDao dao = UserDaoRequests.of(session);
        dao.countLogins("alice", 1);
        List<User> parisians = dao.inCity("Paris", 18);
        return parisians;
    }

    Optional<String> somePages(UserDao dao, String token) {
        Page<User> page = dao.olderThan(18, 100).page(Cursor.parse(token));
        return page.next().map(Cursor::toString);
    }

    void changeInside(OrderDataSet orders) {
        session.update(orders.id(1))
                .lines()
                .at(0)
                .quantity()
                .incrementBy(2)
                .where(orders.lines.at(0).quantity.lt(10))
                .execute();
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
