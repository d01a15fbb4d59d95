package io.aerotype.contract.typed;

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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One method of every kind. */
@Dao(Visitor.class)
interface VisitorDao {
    @Find
    Visitor get(long id);

    @Find
    Optional<Visitor> find(long id);

    @Find
    CompletableFuture<Optional<VisitorCard>> card(long id);

    @Find
    List<Visitor> find(Collection<Long> ids);

    @Find
    @Where("$.active")
    Optional<Visitor> active(long id);

    @Where("$.age >= :from and $.age < :to")
    List<Visitor> aged(int from, int to);

    @Where("$.age >= :from")
    CompletableFuture<List<VisitorCard>> cards(int from);

    @Where("$.color in :colors and $.seen >= :since")
    Stream<Visitor> colored(Set<Visitor.Color> colors, Instant since);

    @Where("$.home.near.zip == :postcode")
    RecordStream<Visitor> living(String postcode);

    @Where(":tag in $.tags")
    Flow.Publisher<Visitor> tagged(String tag);

    @Where("$.age == :age")
    Flow.Publisher<RecordResult<Visitor>> rows(int age);

    @Where("$.age > $.tiny")
    List<Visitor> grown(@Limit int most);

    @Where("$.age == :age")
    Optional<Visitor> any(int age);

    @Where("$.age > $.tiny")
    Pages<Visitor> pages(@Limit int size);

    @Find
    CompletionStage<List<Visitor>> findLater(Collection<Long> ids);

    @Insert
    void insert(Visitor visitor);

    @Save
    void save(Collection<Visitor> visitors);

    @Save
    CompletableFuture<@Nullable Void> saveLater(Visitor visitor);

    @Replace
    void replace(Visitor visitor);

    @Update
    void update(Visitor visitor);

    @Update
    boolean rename(long id, String name);

    @Update
    void change(Collection<Long> ids, VisitorDataSet.Patch patch);

    @Update("loginCount = $.login_count + :by")
    @Where("$.color == :only")
    boolean countLogins(long id, long by, Visitor.Color only);

    @Update("age = $.age + 1")
    @Where("$.age == :age")
    BackgroundTask birthday(int age, String name);

    @Delete
    boolean delete(long id);

    @Delete
    long delete(Collection<Long> ids);

    @Delete
    boolean delete(Visitor visitor);

    @Delete
    @Where("$.age == :age")
    BackgroundTask sweep(int age);
}
