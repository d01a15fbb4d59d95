package shop;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.query.Prepared;
import io.aerotype.session.BackgroundTask;
import io.aerotype.session.Pages;
import io.aerotype.session.RecordPublisher;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.spi.ValueCodec;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs what {@link UserDao} declares. Change the interface, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserDaoRequests implements UserDao {
    private static final Prepared<User> ADULT = Prepared.condition(Expr.compare(CompareOp.GE, Expr.bin("age"), Expr.literal(18L)));

    private static final Prepared<User> ACTIVE_OVER = Prepared.condition(Expr.and(
            Expr.compare(CompareOp.GT, Expr.bin("age"), Expr.placeholder("min")),
            Expr.compare(CompareOp.EQ, Expr.bin("status"), Expr.literal("ACTIVE"))));

    private static final Prepared<User> CARDS_OVER = Prepared.condition(Expr.compare(CompareOp.GT, Expr.bin("age"), Expr.placeholder("min")));

    private static final Prepared<User> RECENT = Prepared.condition(Expr.and(
            Expr.in(Expr.bin("status"), Expr.placeholder("statuses")),
            Expr.compare(CompareOp.GT, Expr.bin("seen"), Expr.placeholder("since")),
            Expr.not(Expr.in(Expr.literal("spam"), Expr.bin("tags")))));

    private static final ValueCodec<List<User.Status>> RECENT_STATUSES = Codecs.listOf(Codecs.enumOf(User.Status.class, User.Status.values()));

    private static final Prepared<User> MOVED = Prepared.condition(Expr.or(
            Expr.compare(CompareOp.LT, Expr.path("address", "since"), Expr.placeholder("since")),
            Expr.compare(CompareOp.EQ, Expr.path("address", "city"), Expr.placeholder("city")),
            Expr.compare(CompareOp.GT, Expr.path("scores", "chess"), Expr.literal(10L))));

    private static final Prepared<User> ODD = Prepared.condition(Expr.compare(CompareOp.EQ, Expr.bin("age", Type.INTEGER), Expr.bin("login_count", Type.INTEGER)));

    private static final Prepared<User> NAMED = Prepared.condition(Expr.and(
            new Expr.Match(Expr.bin("name"), "^A.*", true, false, Span.NONE),
            Expr.compare(CompareOp.GT, Expr.binary(BinaryOp.MULTIPLY, Expr.literal(1.5), new Expr.Call(Function.TO_FLOAT,
                    List.of(Expr.bin("age")), Span.NONE)), Expr.literal(2.25))));

    private static final Prepared<User> COUNT_LOGINS_LOGIN_COUNT = Prepared.value(Expr.binary(BinaryOp.ADD, Expr.bin("login_count"), Expr.placeholder("by")));

    private static final Prepared<User> COUNT_LOGINS = Prepared.condition(Expr.compare(CompareOp.EQ, Expr.bin("status"), Expr.placeholder("only")));

    private static final ValueCodec<User.Status> COUNT_LOGINS_ONLY = Codecs.enumOf(User.Status.class, User.Status.values());

    private static final Prepared<User> CLOSE_AGE = Prepared.value(Expr.binary(BinaryOp.ADD, Expr.bin("age"), Expr.literal(1L)));

    private static final Prepared<User> CLOSE = Prepared.condition(Expr.compare(CompareOp.LT, Expr.bin("seen"), Expr.placeholder("before")));

    private static final Prepared<User> SWEEP = Prepared.condition(Expr.compare(CompareOp.EQ, Expr.bin("status"), Expr.literal("CLOSED")));

    private static final Prepared<User> SAME = Prepared.condition(Expr.and(
            Expr.compare(CompareOp.EQ, Expr.bin("tags"), Expr.placeholder("tags")),
            Expr.compare(CompareOp.EQ, Expr.bin("scores"), Expr.placeholder("scores"))));

    private static final ValueCodec<List<String>> SAME_TAGS = Codecs.listOf(Codecs.TEXT);

    private static final ValueCodec<Map<String, Long>> SAME_SCORES = Codecs.mapOf(Codecs.TEXT, Codecs.INT64);

    private static final Prepared<User> STARTING_AT = Prepared.condition(Expr.compare(CompareOp.EQ, new PathExpr.Path(Expr.bin("places"), List.of(new Step.One(Step.Container.LIST, Step.By.INDEX, Expr.literal(0L)),
            new Step.One(Step.Container.MAP, Step.By.KEY, Expr.literal("kind"))), PathReturn.VALUE, Type.ANY, Span.NONE), Expr.placeholder("kind")));

    private static final ValueCodec<User.Kind> STARTING_AT_KIND = Codecs.enumOf(User.Kind.class, User.Kind.values());

    private final Session session;

    private final UserDataSet dataSet;

    private UserDaoRequests(Session session, UserDataSet dataSet) {
        this.session = session;
        this.dataSet = dataSet;
    }

    /** On the records of {@link User}, with the settings of a session. */
    public static UserDao of(Session session) {
        return of(session, UserDataSet.of());
    }

    /** On the records of another namespace. */
    public static UserDao of(Session session, UserDataSet dataSet) {
        return new UserDaoRequests(session, dataSet);
    }

    @Override
    public Optional<User> find(String id) {
        return session.query(dataSet.id(id)).execute().firstRecord();
    }

    @Override
    public void save(User record) {
        session.upsert(dataSet).record(record).execute();
    }

    @Override
    public User get(String id) {
        return session
                .query(dataSet.id(id))
                .includeMissingKeys()
                .execute()
                .firstOrThrow()
                .recordOrThrow();
    }

    @Override
    public List<User> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return session.query(dataSet.ids(ids)).execute().recordList();
    }

    @Override
    public CompletableFuture<Optional<User.Card>> card(String id) {
        return session
                .query(dataSet.id(id))
                .as(User_CardProjection.of())
                .executeAsync()
                .thenApply(RecordStream::firstRecord);
    }

    @Override
    public Stream<User.Card> cards(String... ids) {
        if (ids.length == 0) {
            return Stream.empty();
        }
        return session
                .query(dataSet.ids(ids))
                .as(User_CardProjection.of())
                .execute()
                .records();
    }

    @Override
    public Optional<User> adult(String id) {
        return session
                .query(dataSet.id(id))
                .where(ADULT)
                .execute()
                .firstRecord();
    }

    @Override
    public List<User> some() {
        return session
                .query(dataSet)
                .limit(10)
                .execute()
                .recordList();
    }

    @Override
    public List<User> activeOver(int min) {
        return session
                .query(dataSet)
                .where(ACTIVE_OVER, min)
                .execute()
                .recordList();
    }

    @Override
    public Pages<User> all(int size) {
        return session.query(dataSet).pages(size);
    }

    @Override
    public Pages<User.Card> cardsOver(int min) {
        return session
                .query(dataSet)
                .as(User_CardProjection.of())
                .where(CARDS_OVER, min)
                .pages(100);
    }

    @Override
    public CompletionStage<List<User>> later(Collection<String> ids) {
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return session.query(dataSet.ids(ids)).executeAsync().thenApply(RecordStream::recordList);
    }

    @Override
    public RecordStream<User> recent(Set<User.Status> statuses, Instant since, int most) {
        return session
                .query(dataSet)
                .where(RECENT, RECENT_STATUSES.toStored(List.copyOf(statuses)), TimeCodecs.INSTANT.toStored(since))
                .limit(most)
                .execute();
    }

    @Override
    public CompletableFuture<List<User.Card>> moved(Instant since, String city) {
        return session
                .query(dataSet)
                .as(User_CardProjection.of())
                .where(MOVED, TimeCodecs.INSTANT.toStored(since), city)
                .executeAsync()
                .thenApply(RecordStream::recordList);
    }

    @Override
    public Flow.Publisher<User> odd() {
        return new RecordPublisher<>(session.query(dataSet).where(ODD).publisher());
    }

    @Override
    public Flow.Publisher<RecordResult<User>> named() {
        return session.query(dataSet).where(NAMED).publisher();
    }

    @Override
    public CompletableFuture<Void> insert(User user) {
        return session
                .insert(dataSet)
                .record(user)
                .executeAsync()
                .thenAccept(done -> {});
    }

    @Override
    public void saveAll(List<User> users) {
        if (users.isEmpty()) {
            return;
        }
        session
                .upsert(dataSet)
                .records(users)
                .throwOnError()
                .execute();
    }

    @Override
    public RecordStream<StoredRecord> replace(Collection<User> users) {
        return session.replace(dataSet).records(users).execute();
    }

    @Override
    public boolean update(User user) {
        return session
                .update(dataSet)
                .record(user)
                .execute()
                .asBoolean();
    }

    @Override
    public void rename(String id, String name, String email) {
        session
                .update(dataSet.id(id))
                .name().setTo(name)
                .email().setTo(email)
                .execute();
    }

    @Override
    public CompletableFuture<Boolean> countLogins(String id, long by, User.Status only) {
        return session
                .update(dataSet.id(id))
                .operation(COUNT_LOGINS_LOGIN_COUNT.assignTo("login_count", by))
                .where(COUNT_LOGINS, COUNT_LOGINS_ONLY.toStored(only))
                .executeAsync()
                .thenApply(RecordStream::asBoolean);
    }

    @Override
    public void change(Set<String> ids, UserDataSet.Patch patch) {
        if (ids.isEmpty()) {
            return;
        }
        session
                .update(dataSet.ids(ids))
                .patch(patch)
                .throwOnError()
                .execute();
    }

    @Override
    public BackgroundTask close(Instant before, User.Status status) {
        return session
                .background(dataSet.dataSet())
                .patch(UserDataSet.Patch.of().status(status))
                .operation(CLOSE_AGE.assignTo("age"))
                .where(CLOSE, TimeCodecs.INSTANT.toStored(before))
                .execute();
    }

    @Override
    public boolean delete(String id) {
        return session.delete(dataSet.id(id)).execute().asBoolean();
    }

    @Override
    public boolean delete(User user) {
        return session
                .delete(dataSet)
                .record(user)
                .execute()
                .asBoolean();
    }

    @Override
    public long delete(Collection<String> dataSet) {
        if (dataSet.isEmpty()) {
            return 0L;
        }
        return session
                .delete(this.dataSet.ids(dataSet))
                .throwOnError()
                .execute()
                .stream()
                .filter(RecordResult::isOk)
                .count();
    }

    @Override
    public CompletableFuture<Void> deleteAll(User... session) {
        if (session.length == 0) {
            return CompletableFuture.completedFuture(null);
        }
        return this.session
                .delete(dataSet)
                .records(List.of(session))
                .throwOnError()
                .executeAsync()
                .thenAccept(done -> {});
    }

    @Override
    public BackgroundTask sweep() {
        return session
                .background(dataSet.dataSet())
                .deleteRecord()
                .where(SWEEP)
                .execute();
    }

    @Override
    public List<User> same(List<String> tags, Map<String, Long> scores) {
        return session
                .query(dataSet)
                .where(SAME, SAME_TAGS.toStored(tags), SAME_SCORES.toStored(scores))
                .execute()
                .recordList();
    }

    @Override
    public List<User> startingAt(User.Kind kind) {
        return session
                .query(dataSet)
                .where(STARTING_AT, STARTING_AT_KIND.toStored(kind))
                .execute()
                .recordList();
    }
}
