package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Placeholders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Member}, stored in {@code ${shop.namespace:test}.members}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberDataSet extends TypedDataSet<Member, MemberWrite> {
    /** {@link Member#contact()}, in bin {@code contact}. */
    public final StringBin<Member> contact = new StringBin<>(Location.of(MemberCodec.CONTACT));

    /** {@link Member#age()}, in bin {@code age}. */
    public final IntegerBin<Member> age = new IntegerBin<>(Location.of(MemberCodec.AGE));

    /** {@link Member#plan()}, in bin {@code plan}. */
    public final TypedBin<Member, Member.Plan> plan = new TypedBin<>(Location.of(MemberCodec.PLAN));

    /** {@link Member#joined()}, in bin {@code joined}. */
    public final OrderedBin<Member, LocalDate> joined = new OrderedBin<>(Location.of(MemberCodec.JOINED));

    /** {@link Member#tags()}, in bin {@code tags}. */
    public final ListBin<Member, List<String>, String, StringBin<Member>> tags = new ListBin<>(Location.of(MemberCodec.TAGS),
            Codecs.TEXT, StringBin::new);

    /** {@link Member#name()}, in bin {@code name}. */
    public final StringBin<Member> name = new StringBin<>(Location.of(MemberCodec.NAME));

    /** {@link Member#note()}, in bin {@code note}. */
    public final StringBin<Member> note = new StringBin<>(Location.of(MemberCodec.NOTE));

    /** {@link Member#visits()}, in bin {@code visits}. */
    public final IntegerBin<Member> visits = new IntegerBin<>(Location.of(MemberCodec.VISITS));

    /** {@link Member#level()}, in bin {@code level}. */
    public final StringBin<Member> level = new StringBin<>(Location.of(MemberCodec.LEVEL));

    /** {@link Member#old()}, in bin {@code old}. */
    public final StringBin<Member> old = new StringBin<>(Location.of(MemberCodec.OLD));

    /** {@link Member#key()}, in bin {@code key}. */
    public final StringBin<Member> key = new StringBin<>(Location.of(MemberCodec.KEY));

    private MemberDataSet(String namespace) {
        super(DataSet.of(namespace, "members"), MemberCodec.INSTANCE);
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
    public TypedKey<Member, MemberWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Member, MemberWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Member, MemberWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected MemberWrite write(WriteTarget target) {
        return new MemberWrite(target);
    }
}
