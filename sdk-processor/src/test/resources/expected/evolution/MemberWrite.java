package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Member}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberWrite extends TypedWrite<Member, MemberWrite> {
    MemberWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Member#contact()}, in bin {@code contact}. */
    public StringWrite<MemberWrite> contact() {
        return part(MemberCodec.CONTACT, StringWrite::new);
    }

    /** {@link Member#age()}, in bin {@code age}. */
    public IntegerWrite<MemberWrite, Integer> age() {
        return part(MemberCodec.AGE, IntegerWrite::new);
    }

    /** {@link Member#plan()}, in bin {@code plan}. */
    public TypedBinWrite<MemberWrite, Member.Plan> plan() {
        return part(MemberCodec.PLAN, TypedBinWrite::new);
    }

    /** {@link Member#joined()}, in bin {@code joined}. */
    public TypedBinWrite<MemberWrite, LocalDate> joined() {
        return part(MemberCodec.JOINED, TypedBinWrite::new);
    }

    /** {@link Member#tags()}, in bin {@code tags}. */
    public ListWrite<MemberWrite, List<String>, String, TypedBinWrite<MemberWrite, String>> tags() {
        return part(MemberCodec.TAGS, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                TypedBinWrite::new));
    }

    /** {@link Member#name()}, in bin {@code name}. */
    public StringWrite<MemberWrite> name() {
        return part(MemberCodec.NAME, StringWrite::new);
    }

    /** {@link Member#note()}, in bin {@code note}. */
    public StringWrite<MemberWrite> note() {
        return part(MemberCodec.NOTE, StringWrite::new);
    }

    /** {@link Member#visits()}, in bin {@code visits}. */
    public IntegerWrite<MemberWrite, Long> visits() {
        return part(MemberCodec.VISITS, IntegerWrite::new);
    }

    /** {@link Member#level()}, in bin {@code level}. */
    public StringWrite<MemberWrite> level() {
        return part(MemberCodec.LEVEL, StringWrite::new);
    }

    /** {@link Member#old()}, in bin {@code old}. */
    public StringWrite<MemberWrite> old() {
        return part(MemberCodec.OLD, StringWrite::new);
    }

    /** {@link Member#key()}, in bin {@code key}. */
    public StringWrite<MemberWrite> key() {
        return part(MemberCodec.KEY, StringWrite::new);
    }
}
