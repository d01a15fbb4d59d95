package shop;

import com.aerospike.client.Value;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
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
import io.aerotype.spi.Placeholders;
import io.aerotype.spi.RecordCodec;
import io.aerotype.spi.SchemaVersion;
import io.aerotype.spi.SetOptions;
import io.aerotype.spi.TimeCodecs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Member}, stored in {@code ${shop.namespace:test}.members}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberDataSet extends TypedDataSet<Member, MemberDataSet.Write> {
    /** {@link Member#contact()}, in bin {@code contact}. */
    public final StringBin<Member> contact = new StringBin<>(Location.of(Codec.CONTACT));

    /** {@link Member#age()}, in bin {@code age}. */
    public final IntegerBin<Member> age = new IntegerBin<>(Location.of(Codec.AGE));

    /** {@link Member#plan()}, in bin {@code plan}. */
    public final TypedBin<Member, Member.Plan> plan = new TypedBin<>(Location.of(Codec.PLAN));

    /** {@link Member#joined()}, in bin {@code joined}. */
    public final OrderedBin<Member, LocalDate> joined = new OrderedBin<>(Location.of(Codec.JOINED));

    /** {@link Member#tags()}, in bin {@code tags}. */
    public final ListBin<Member, List<String>, String, StringBin<Member>> tags = new ListBin<>(Location.of(Codec.TAGS),
            Codecs.TEXT, StringBin::new);

    /** {@link Member#name()}, in bin {@code name}. */
    public final StringBin<Member> name = new StringBin<>(Location.of(Codec.NAME));

    /** {@link Member#note()}, in bin {@code note}. */
    public final StringBin<Member> note = new StringBin<>(Location.of(Codec.NOTE));

    /** {@link Member#visits()}, in bin {@code visits}. */
    public final IntegerBin<Member> visits = new IntegerBin<>(Location.of(Codec.VISITS));

    /** {@link Member#level()}, in bin {@code level}. */
    public final StringBin<Member> level = new StringBin<>(Location.of(Codec.LEVEL));

    /** {@link Member#old()}, in bin {@code old}. */
    public final StringBin<Member> old = new StringBin<>(Location.of(Codec.OLD));

    /** {@link Member#key()}, in bin {@code key}. */
    public final StringBin<Member> key = new StringBin<>(Location.of(Codec.KEY));

    private MemberDataSet(String namespace) {
        super(DataSet.of(namespace, "members"), Codec.INSTANCE);
    }

    /** In namespace {@code ${shop.namespace:test}}. */
    public static MemberDataSet of() {
        return of(Placeholders.resolve("${shop.namespace:test}"));
    }

    /** In another namespace. */
    public static MemberDataSet of(String namespace) {
        return new MemberDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Member, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Member, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Member, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Member} into stored values and back. */
    public static final class Codec implements RecordCodec<Member> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Integer> SCHEMA = Component.of("v", Codecs.INT32);
        static final Component<String> CONTACT = Component.of("contact", Codecs.TEXT)
        .aliases("mail", "email");

        static final Component<Integer> AGE = Component.of("age", Codecs.INT32)
        .orElse(18);

        static final Component<Member.Plan> PLAN = Component.of("plan", Codecs.enumOf(Member.Plan.class, Member.Plan.values()))
        .orElse(Member.Plan.FREE);

        static final Component<LocalDate> JOINED = Component.of("joined", TimeCodecs.LOCAL_DATE)
        .orElse(LocalDate.parse("2026-01-01"));

        static final Component<List<String>> TAGS = Component.of("tags", Codecs.listOf(Codecs.TEXT))
        .orEmpty();

        static final Component<String> NAME = Component.of("name", Codecs.TEXT)
        .required()
        .neverNull();

        static final Component<String> NOTE = Component.of("note", Codecs.TEXT)
        .keptIfNull();

        static final Component<Long> VISITS = Component.of("visits", Codecs.INT64)
        .since(2, 0L);

        static final Component<String> LEVEL = Component.of("level", Codecs.TEXT)
        .since(3, null);

        static final Component<String> OLD = Component.of("old", Codecs.TEXT);
        static final Component<String> KEY = Component.of("key", Codecs.TEXT);

        private static final List<Component<?>> COMPONENTS = List.of(SCHEMA, CONTACT, AGE, PLAN,
                JOINED, TAGS, NAME, NOTE, VISITS, LEVEL, OLD, KEY);

        private static final SchemaVersion VERSION = SchemaVersion.of(SCHEMA, 3, new Member.Split(), new Member.Rename());

        private static final SetOptions OPTIONS = SetOptions.NONE.storingKey(true).deletingDurably(false).livingFor(Duration.parse("P30D"));

        private Codec() {}

        @Override
        public SchemaVersion schema() {
            return VERSION;
        }

        @Override
        public Class<Member> type() {
            return Member.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Member read(BinReader bins) {
            return new Member(
                    bins.getString(CONTACT),
                    bins.getInt(AGE),
                    bins.get(PLAN),
                    bins.get(JOINED),
                    bins.get(TAGS),
                    bins.getString(NAME),
                    bins.find(NOTE),
                    bins.getLong(VISITS),
                    bins.find(LEVEL),
                    bins.getString(OLD));
        }

        @Override
        public void write(Member member, BinWriter bins) {
            bins.put(SCHEMA, 3);
            bins.put(CONTACT, member.contact());
            bins.put(AGE, member.age());
            bins.put(PLAN, member.plan());
            bins.put(JOINED, member.joined());
            bins.put(TAGS, member.tags());
            bins.put(NAME, member.name());
            bins.put(NOTE, member.note());
            bins.put(VISITS, member.visits());
            bins.put(LEVEL, member.level());
            bins.put(KEY, member.key());
        }

        @Override
        public Value id(Member member) {
            return Value.get(member.key());
        }

        @Override
        public SetOptions options() {
            return OPTIONS;
        }

        @Override
        public boolean refusesUnknown() {
            return true;
        }
    }

    /** Writes bins of {@link Member}. */
    public static final class Write extends TypedWrite<Member, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Member#contact()}, in bin {@code contact}. */
        public StringWrite<Write> contact() {
            return part(Codec.CONTACT, StringWrite::new);
        }

        /** {@link Member#age()}, in bin {@code age}. */
        public IntegerWrite<Write, Integer> age() {
            return part(Codec.AGE, IntegerWrite::new);
        }

        /** {@link Member#plan()}, in bin {@code plan}. */
        public TypedBinWrite<Write, Member.Plan> plan() {
            return part(Codec.PLAN, TypedBinWrite::new);
        }

        /** {@link Member#joined()}, in bin {@code joined}. */
        public TypedBinWrite<Write, LocalDate> joined() {
            return part(Codec.JOINED, TypedBinWrite::new);
        }

        /** {@link Member#tags()}, in bin {@code tags}. */
        public ListWrite<Write, List<String>, String, TypedBinWrite<Write, String>> tags() {
            return part(Codec.TAGS, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                    TypedBinWrite::new));
        }

        /** {@link Member#name()}, in bin {@code name}. */
        public StringWrite<Write> name() {
            return part(Codec.NAME, StringWrite::new);
        }

        /** {@link Member#note()}, in bin {@code note}. */
        public StringWrite<Write> note() {
            return part(Codec.NOTE, StringWrite::new);
        }

        /** {@link Member#visits()}, in bin {@code visits}. */
        public IntegerWrite<Write, Long> visits() {
            return part(Codec.VISITS, IntegerWrite::new);
        }

        /** {@link Member#level()}, in bin {@code level}. */
        public StringWrite<Write> level() {
            return part(Codec.LEVEL, StringWrite::new);
        }

        /** {@link Member#old()}, in bin {@code old}. */
        public StringWrite<Write> old() {
            return part(Codec.OLD, StringWrite::new);
        }

        /** {@link Member#key()}, in bin {@code key}. */
        public StringWrite<Write> key() {
            return part(Codec.KEY, StringWrite::new);
        }
    }

    /** Changes to some components of {@link Member}, as a value. */
    public static final class Patch extends TypedPatch<Member> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Member before, Member after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Member#contact()}. */
        public Patch contact(String contact) {
            return new Patch(changes().set(Codec.CONTACT, contact));
        }

        /** Clears {@link Member#contact()}: bin {@code contact} is removed. */
        public Patch clearContact() {
            return new Patch(changes().clear(Codec.CONTACT));
        }

        /** Sets {@link Member#age()}. */
        public Patch age(int age) {
            return new Patch(changes().set(Codec.AGE, age));
        }

        /** Sets {@link Member#plan()}. */
        public Patch plan(Member.Plan plan) {
            return new Patch(changes().set(Codec.PLAN, plan));
        }

        /** Clears {@link Member#plan()}: bin {@code plan} is removed. */
        public Patch clearPlan() {
            return new Patch(changes().clear(Codec.PLAN));
        }

        /** Sets {@link Member#joined()}. */
        public Patch joined(LocalDate joined) {
            return new Patch(changes().set(Codec.JOINED, joined));
        }

        /** Clears {@link Member#joined()}: bin {@code joined} is removed. */
        public Patch clearJoined() {
            return new Patch(changes().clear(Codec.JOINED));
        }

        /** Sets {@link Member#tags()}. */
        public Patch tags(List<String> tags) {
            return new Patch(changes().set(Codec.TAGS, tags));
        }

        /** Clears {@link Member#tags()}: bin {@code tags} is removed. */
        public Patch clearTags() {
            return new Patch(changes().clear(Codec.TAGS));
        }

        /** Sets {@link Member#name()}. */
        public Patch name(String name) {
            return new Patch(changes().set(Codec.NAME, name));
        }

        /** Clears {@link Member#name()}: bin {@code name} is removed. */
        public Patch clearName() {
            return new Patch(changes().clear(Codec.NAME));
        }

        /** Sets {@link Member#note()}. */
        public Patch note(String note) {
            return new Patch(changes().set(Codec.NOTE, note));
        }

        /** Clears {@link Member#note()}: bin {@code note} is removed. */
        public Patch clearNote() {
            return new Patch(changes().clear(Codec.NOTE));
        }

        /** Sets {@link Member#visits()}. */
        public Patch visits(long visits) {
            return new Patch(changes().set(Codec.VISITS, visits));
        }

        /** Sets {@link Member#level()}. */
        public Patch level(String level) {
            return new Patch(changes().set(Codec.LEVEL, level));
        }

        /** Clears {@link Member#level()}: bin {@code level} is removed. */
        public Patch clearLevel() {
            return new Patch(changes().clear(Codec.LEVEL));
        }

        /** Sets {@link Member#old()}. */
        public Patch old(String old) {
            return new Patch(changes().set(Codec.OLD, old));
        }

        /** Clears {@link Member#old()}: bin {@code old} is removed. */
        public Patch clearOld() {
            return new Patch(changes().clear(Codec.OLD));
        }
    }
}
