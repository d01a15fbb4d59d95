package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Member}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberWrite extends TypedWrite<Member, MemberWrite> {
    MemberWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Member#contact()}, in bin {@code contact}. */
    public StringWrite<MemberWrite> contact() {
        return new StringWrite<>(this, MemberCodec.CONTACT);
    }

    /** {@link Member#age()}, in bin {@code age}. */
    public IntegerWrite<MemberWrite, Integer> age() {
        return new IntegerWrite<>(this, MemberCodec.AGE);
    }

    /** {@link Member#plan()}, in bin {@code plan}. */
    public TypedBinWrite<MemberWrite, Member.Plan> plan() {
        return new TypedBinWrite<>(this, MemberCodec.PLAN);
    }

    /** {@link Member#joined()}, in bin {@code joined}. */
    public TypedBinWrite<MemberWrite, LocalDate> joined() {
        return new TypedBinWrite<>(this, MemberCodec.JOINED);
    }

    /** {@link Member#tags()}, in bin {@code tags}. */
    public ListWrite<MemberWrite, String> tags() {
        return new ListWrite<>(this, MemberCodec.TAGS, Codecs.TEXT);
    }

    /** {@link Member#name()}, in bin {@code name}. */
    public StringWrite<MemberWrite> name() {
        return new StringWrite<>(this, MemberCodec.NAME);
    }

    /** {@link Member#note()}, in bin {@code note}. */
    public StringWrite<MemberWrite> note() {
        return new StringWrite<>(this, MemberCodec.NOTE);
    }

    /** {@link Member#visits()}, in bin {@code visits}. */
    public IntegerWrite<MemberWrite, Long> visits() {
        return new IntegerWrite<>(this, MemberCodec.VISITS);
    }

    /** {@link Member#level()}, in bin {@code level}. */
    public StringWrite<MemberWrite> level() {
        return new StringWrite<>(this, MemberCodec.LEVEL);
    }

    /** {@link Member#old()}, in bin {@code old}. */
    public StringWrite<MemberWrite> old() {
        return new StringWrite<>(this, MemberCodec.OLD);
    }

    /** {@link Member#key()}, in bin {@code key}. */
    public StringWrite<MemberWrite> key() {
        return new StringWrite<>(this, MemberCodec.KEY);
    }
}
