package shop;

import com.aerospike.client.Value;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import io.aerotype.spi.TimeCodecs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link User}, stored in {@code test.users}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserDataSet extends TypedDataSet<User, UserDataSet.Write> {
    /** {@link User#name()}, in bin {@code name}. */
    public final StringBin<User> name = new StringBin<>(Location.of(Codec.NAME));

    /** {@link User#age()}, in bin {@code age}. */
    public final IntegerBin<User> age = new IntegerBin<>(Location.of(Codec.AGE));

    /** {@link User#status()}, in bin {@code status}. */
    public final TypedBin<User, User.Status> status = new TypedBin<>(Location.of(Codec.STATUS));

    /** {@link User#loginCount()}, in bin {@code login_count}. */
    public final IntegerBin<User> loginCount = new IntegerBin<>(Location.of(Codec.LOGIN_COUNT));

    /** {@link User#email()}, in bin {@code email}. */
    public final StringBin<User> email = new StringBin<>(Location.of(Codec.EMAIL));

    /** {@link User#tags()}, in bin {@code tags}. */
    public final ListBin<User, List<String>, String, StringBin<User>> tags = new ListBin<>(Location.of(Codec.TAGS),
            Codecs.TEXT, StringBin::new);

    /** {@link User#scores()}, in bin {@code scores}. */
    public final MapBin<User, Map<String, Long>, String, Long, IntegerBin<User>> scores = new MapBin<>(Location.of(Codec.SCORES),
            Codecs.TEXT, Codecs.INT64, IntegerBin::new);

    /** {@link User#seen()}, in bin {@code seen}. */
    public final OrderedBin<User, Instant> seen = new OrderedBin<>(Location.of(Codec.SEEN));

    /** {@link User#address()}, in bin {@code address}. */
    public final User_AddressCodec.Bin<User> address = new User_AddressCodec.Bin<>(Location.of(Codec.ADDRESS));

    /** {@link User#places()}, in bin {@code places}. */
    public final ListBin<User, List<User.Place>, User.Place, User_PlaceCodec.Bin<User>> places = new ListBin<>(Location.of(Codec.PLACES),
            Codecs.embedded(User_PlaceCodec.INSTANCE), User_PlaceCodec.Bin::new);

    private UserDataSet(String namespace) {
        super(DataSet.of(namespace, "users"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static UserDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static UserDataSet of(String namespace) {
        return new UserDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<User, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<User, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<User, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link User} into stored values and back. */
    public static final class Codec implements RecordCodec<User> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<String> NAME = Component.of("name", Codecs.TEXT);
        static final Component<Integer> AGE = Component.of("age", Codecs.INT32);
        static final Component<User.Status> STATUS = Component.of("status", Codecs.enumOf(User.Status.class, User.Status.values()));
        static final Component<Long> LOGIN_COUNT = Component.of("loginCount", "login_count", Codecs.INT64);
        static final Component<String> EMAIL = Component.of("email", Codecs.TEXT);
        static final Component<List<String>> TAGS = Component.of("tags", Codecs.listOf(Codecs.TEXT));
        static final Component<Map<String, Long>> SCORES = Component.of("scores", Codecs.mapOf(Codecs.TEXT, Codecs.INT64));
        static final Component<Instant> SEEN = Component.of("seen", TimeCodecs.INSTANT);
        static final Component<User.Address> ADDRESS = Component.of("address", Codecs.embedded(User_AddressCodec.INSTANCE));
        static final Component<List<User.Place>> PLACES = Component.of("places", Codecs.listOf(Codecs.embedded(User_PlaceCodec.INSTANCE)));

        private static final List<Component<?>> COMPONENTS = List.of(NAME, AGE, STATUS, LOGIN_COUNT,
                EMAIL, TAGS, SCORES, SEEN, ADDRESS, PLACES);

        private Codec() {}

        @Override
        public Class<User> type() {
            return User.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public User read(BinReader bins) {
            return new User(
                    bins.stringId(),
                    bins.getString(NAME),
                    bins.getInt(AGE),
                    bins.get(STATUS),
                    bins.getLong(LOGIN_COUNT),
                    bins.find(EMAIL),
                    bins.get(TAGS),
                    bins.get(SCORES),
                    bins.get(SEEN),
                    bins.get(ADDRESS),
                    bins.get(PLACES),
                    bins.generation());
        }

        @Override
        public void write(User user, BinWriter bins) {
            bins.put(NAME, user.name());
            bins.put(AGE, user.age());
            bins.put(STATUS, user.status());
            bins.put(LOGIN_COUNT, user.loginCount());
            bins.put(EMAIL, user.email());
            bins.put(TAGS, user.tags());
            bins.put(SCORES, user.scores());
            bins.put(SEEN, user.seen());
            bins.put(ADDRESS, user.address());
            bins.put(PLACES, user.places());
        }

        @Override
        public Value id(User user) {
            return Value.get(user.id());
        }

        @Override
        public int generation(User user) {
            return user.generation();
        }
    }

    /** Writes bins of {@link User}. */
    public static final class Write extends TypedWrite<User, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link User#name()}, in bin {@code name}. */
        public StringWrite<Write> name() {
            return part(Codec.NAME, StringWrite::new);
        }

        /** {@link User#age()}, in bin {@code age}. */
        public IntegerWrite<Write, Integer> age() {
            return part(Codec.AGE, IntegerWrite::new);
        }

        /** {@link User#status()}, in bin {@code status}. */
        public TypedBinWrite<Write, User.Status> status() {
            return part(Codec.STATUS, TypedBinWrite::new);
        }

        /** {@link User#loginCount()}, in bin {@code login_count}. */
        public IntegerWrite<Write, Long> loginCount() {
            return part(Codec.LOGIN_COUNT, IntegerWrite::new);
        }

        /** {@link User#email()}, in bin {@code email}. */
        public StringWrite<Write> email() {
            return part(Codec.EMAIL, StringWrite::new);
        }

        /** {@link User#tags()}, in bin {@code tags}. */
        public ListWrite<Write, List<String>, String, TypedBinWrite<Write, String>> tags() {
            return part(Codec.TAGS, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link User#scores()}, in bin {@code scores}. */
        public MapWrite<Write, Map<String, Long>, String, Long, IntegerWrite<Write, Long>> scores() {
            return part(Codec.SCORES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT, Codecs.INT64,
                    IntegerWrite::new));
        }

        /** {@link User#seen()}, in bin {@code seen}. */
        public TypedBinWrite<Write, Instant> seen() {
            return part(Codec.SEEN, TypedBinWrite::new);
        }

        /** {@link User#address()}, in bin {@code address}. */
        public User_AddressCodec.Write<Write> address() {
            return part(Codec.ADDRESS, User_AddressCodec.Write::new);
        }

        /** {@link User#places()}, in bin {@code places}. */
        public ListWrite<Write, List<User.Place>, User.Place, User_PlaceCodec.Write<Write>> places() {
            return part(Codec.PLACES, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embedded(User_PlaceCodec.INSTANCE), User_PlaceCodec.Write::new));
        }
    }

    /** Changes to some components of {@link User}, as a value. */
    public static final class Patch extends TypedPatch<User> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(User before, User after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link User#name()}. */
        public Patch name(String name) {
            return new Patch(changes().set(Codec.NAME, name));
        }

        /** Clears {@link User#name()}: bin {@code name} is removed. */
        public Patch clearName() {
            return new Patch(changes().clear(Codec.NAME));
        }

        /** Sets {@link User#age()}. */
        public Patch age(int age) {
            return new Patch(changes().set(Codec.AGE, age));
        }

        /** Sets {@link User#status()}. */
        public Patch status(User.Status status) {
            return new Patch(changes().set(Codec.STATUS, status));
        }

        /** Clears {@link User#status()}: bin {@code status} is removed. */
        public Patch clearStatus() {
            return new Patch(changes().clear(Codec.STATUS));
        }

        /** Sets {@link User#loginCount()}. */
        public Patch loginCount(long loginCount) {
            return new Patch(changes().set(Codec.LOGIN_COUNT, loginCount));
        }

        /** Sets {@link User#email()}. */
        public Patch email(String email) {
            return new Patch(changes().set(Codec.EMAIL, email));
        }

        /** Clears {@link User#email()}: bin {@code email} is removed. */
        public Patch clearEmail() {
            return new Patch(changes().clear(Codec.EMAIL));
        }

        /** Sets {@link User#tags()}. */
        public Patch tags(List<String> tags) {
            return new Patch(changes().set(Codec.TAGS, tags));
        }

        /** Clears {@link User#tags()}: bin {@code tags} is removed. */
        public Patch clearTags() {
            return new Patch(changes().clear(Codec.TAGS));
        }

        /** Sets {@link User#scores()}. */
        public Patch scores(Map<String, Long> scores) {
            return new Patch(changes().set(Codec.SCORES, scores));
        }

        /** Clears {@link User#scores()}: bin {@code scores} is removed. */
        public Patch clearScores() {
            return new Patch(changes().clear(Codec.SCORES));
        }

        /** Sets {@link User#seen()}. */
        public Patch seen(Instant seen) {
            return new Patch(changes().set(Codec.SEEN, seen));
        }

        /** Clears {@link User#seen()}: bin {@code seen} is removed. */
        public Patch clearSeen() {
            return new Patch(changes().clear(Codec.SEEN));
        }

        /** Sets {@link User#address()}. */
        public Patch address(User.Address address) {
            return new Patch(changes().set(Codec.ADDRESS, address));
        }

        /** Clears {@link User#address()}: bin {@code address} is removed. */
        public Patch clearAddress() {
            return new Patch(changes().clear(Codec.ADDRESS));
        }

        /** Sets {@link User#places()}. */
        public Patch places(List<User.Place> places) {
            return new Patch(changes().set(Codec.PLACES, places));
        }

        /** Clears {@link User#places()}: bin {@code places} is removed. */
        public Patch clearPlaces() {
            return new Patch(changes().clear(Codec.PLACES));
        }
    }
}
