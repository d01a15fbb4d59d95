package shop;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
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
import io.aerotype.spi.DeclaredIndex;
import io.aerotype.spi.RecordCodec;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link User}, stored in {@code test.users}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserDataSet extends TypedDataSet<User, UserDataSet.Write> {
    /** {@link User#name()}, in bin {@code name}. */
    public final StringBin<User> name = new StringBin<>(Location.of(Codec.NAME));

    /** {@link User#age()}, in bin {@code age}. */
    public final IntegerBin<User> age = new IntegerBin<>(Location.of(Codec.AGE));

    /** {@link User#status()}, in bin {@code status}. */
    public final StringBin<User> status = new StringBin<>(Location.of(Codec.STATUS));

    /** {@link User#loginCount()}, in bin {@code login_count}. */
    public final IntegerBin<User> loginCount = new IntegerBin<>(Location.of(Codec.LOGIN_COUNT));

    /** {@link User#tags()}, in bin {@code tags}. */
    public final ListBin<User, List<String>, String, StringBin<User>> tags = new ListBin<>(Location.of(Codec.TAGS),
            Codecs.TEXT, StringBin::new);

    /** {@link User#address()}, in bin {@code address}. */
    public final AddressCodec.Bin<User> address = new AddressCodec.Bin<>(Location.of(Codec.ADDRESS));

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
        static final Component<String> STATUS = Component.of("status", Codecs.TEXT);
        static final Component<Long> LOGIN_COUNT = Component.of("loginCount", "login_count", Codecs.INT64);
        static final Component<List<String>> TAGS = Component.of("tags", Codecs.listOf(Codecs.TEXT));
        static final Component<Address> ADDRESS = Component.of("address", Codecs.embedded(AddressCodec.INSTANCE));

        private static final List<Component<?>> COMPONENTS = List.of(NAME, AGE, STATUS, LOGIN_COUNT,
                TAGS, ADDRESS);

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
                    bins.getString(STATUS),
                    bins.getLong(LOGIN_COUNT),
                    bins.get(TAGS),
                    bins.get(ADDRESS),
                    bins.generation());
        }

        @Override
        public void write(User user, BinWriter bins) {
            bins.put(NAME, user.name());
            bins.put(AGE, user.age());
            bins.put(STATUS, user.status());
            bins.put(LOGIN_COUNT, user.loginCount());
            bins.put(TAGS, user.tags());
            bins.put(ADDRESS, user.address());
        }

        @Override
        public Value id(User user) {
            return Value.get(user.id());
        }

        @Override
        public int generation(User user) {
            return user.generation();
        }

        @Override
        public List<DeclaredIndex> indexes() {
            return List.of(
                    new DeclaredIndex("users_status_idx", "status", IndexType.STRING, IndexCollectionType.DEFAULT));
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
        public StringWrite<Write> status() {
            return part(Codec.STATUS, StringWrite::new);
        }

        /** {@link User#loginCount()}, in bin {@code login_count}. */
        public IntegerWrite<Write, Long> loginCount() {
            return part(Codec.LOGIN_COUNT, IntegerWrite::new);
        }

        /** {@link User#tags()}, in bin {@code tags}. */
        public ListWrite<Write, List<String>, String, TypedBinWrite<Write, String>> tags() {
            return part(Codec.TAGS, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link User#address()}, in bin {@code address}. */
        public AddressCodec.Write<Write> address() {
            return part(Codec.ADDRESS, AddressCodec.Write::new);
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
        public Patch status(String status) {
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

        /** Sets {@link User#tags()}. */
        public Patch tags(List<String> tags) {
            return new Patch(changes().set(Codec.TAGS, tags));
        }

        /** Clears {@link User#tags()}: bin {@code tags} is removed. */
        public Patch clearTags() {
            return new Patch(changes().clear(Codec.TAGS));
        }

        /** Sets {@link User#address()}. */
        public Patch address(Address address) {
            return new Patch(changes().set(Codec.ADDRESS, address));
        }

        /** Clears {@link User#address()}: bin {@code address} is removed. */
        public Patch clearAddress() {
            return new Patch(changes().clear(Codec.ADDRESS));
        }
    }
}
