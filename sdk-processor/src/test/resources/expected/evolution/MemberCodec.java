package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import io.aerotype.spi.SchemaVersion;
import io.aerotype.spi.SetOptions;
import io.aerotype.spi.TimeCodecs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Member} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberCodec implements RecordCodec<Member> {
    /** The codec; it has no state. */
    public static final MemberCodec INSTANCE = new MemberCodec();

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

    private static final List<Component<?>> COMPONENTS = List.of(SCHEMA, CONTACT, AGE, PLAN, JOINED,
            TAGS, NAME, NOTE, VISITS, LEVEL, OLD, KEY);

    private static final SchemaVersion VERSION = SchemaVersion.of(SCHEMA, 3, new Member.Split(), new Member.Rename());

    private static final SetOptions OPTIONS = SetOptions.NONE.storingKey(true).deletingDurably(false).livingFor(Duration.parse("P30D"));

    private MemberCodec() {}

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
