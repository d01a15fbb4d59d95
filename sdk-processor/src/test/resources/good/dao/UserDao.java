package shop;

import io.aerotype.annotation.Dao;
import io.aerotype.annotation.Delete;
import io.aerotype.annotation.Find;
import io.aerotype.annotation.Insert;
import io.aerotype.annotation.Limit;
import io.aerotype.annotation.Replace;
import io.aerotype.annotation.Save;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import io.aerotype.session.BackgroundTask;
import io.aerotype.session.Pages;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.StoredRecord;
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

@Dao(User.class)
public interface UserDao extends Store<User, String> {
    @Find
    User get(String id);

    @Find
    List<User> find(Collection<String> ids);

    @Find
    CompletableFuture<Optional<User.Card>> card(String id);

    @Find
    Stream<User.Card> cards(String... ids);

    @Find
    @Where("$.age >= 18")
    Optional<User> adult(String id);

    @Find
    @Limit(10)
    List<User> some();

    @Where("$.age > :min and $.status == 'ACTIVE'")
    List<User> activeOver(int min);

    @Find
    Pages<User> all(@Limit int size);

    @Where("$.age > :min")
    @Limit(100)
    Pages<User.Card> cardsOver(int min);

    @Find
    CompletionStage<List<User>> later(Collection<String> ids);

    @Where("$.status in :statuses and $.seen > :since and not ('spam' in $.tags)")
    RecordStream<User> recent(Set<User.Status> statuses, Instant since, @Limit int most);

    @Where("$.address.since < :since or $.address.city == :city or $.scores.chess > 10")
    CompletableFuture<List<User.Card>> moved(Instant since, String city);

    @Where("$.age == $.login_count")
    Flow.Publisher<User> odd();

    @Where("$.name =~ /^A.*/i and 1.5 * $.age.asFloat() > 2.25")
    Flow.Publisher<RecordResult<User>> named();

    @Insert
    CompletableFuture<Void> insert(User user);

    @Save
    void saveAll(List<User> users);

    @Replace
    RecordStream<StoredRecord> replace(Collection<User> users);

    @Update
    boolean update(User user);

    @Update
    void rename(String id, String name, String email);

    @Update("loginCount = $.login_count + :by")
    @Where("$.status == :only")
    CompletableFuture<Boolean> countLogins(String id, long by, User.Status only);

    @Update
    void change(Set<String> ids, UserDataSet.Patch patch);

    @Update("age = $.age + 1")
    @Where("$.seen < :before")
    BackgroundTask close(Instant before, User.Status status);

    @Delete
    boolean delete(String id);

    @Delete
    boolean delete(User user);

    @Delete
    long delete(Collection<String> dataSet);

    @Delete
    CompletableFuture<Void> deleteAll(User... session);

    @Delete
    @Where("$.status == 'CLOSED'")
    BackgroundTask sweep();

    @Where("$.tags == :tags and $.scores == :scores")
    List<User> same(List<String> tags, Map<String, Long> scores);

    @Where("$.places.[0].kind == :kind")
    List<User> startingAt(User.Kind kind);

    default int two() {
        return 2;
    }
}
