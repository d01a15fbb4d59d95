package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Member}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class MemberPatch extends TypedPatch<Member> {
    private static final MemberPatch NONE = new MemberPatch(Changes.NONE);

    private MemberPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static MemberPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static MemberPatch between(Member before, Member after) {
        return new MemberPatch(Changes.between(MemberCodec.INSTANCE, before, after));
    }

    /** Sets {@link Member#contact()}. */
    public MemberPatch contact(String contact) {
        return new MemberPatch(changes().set(MemberCodec.CONTACT, contact));
    }

    /** Clears {@link Member#contact()}: bin {@code contact} is removed. */
    public MemberPatch clearContact() {
        return new MemberPatch(changes().clear(MemberCodec.CONTACT));
    }

    /** Sets {@link Member#age()}. */
    public MemberPatch age(int age) {
        return new MemberPatch(changes().set(MemberCodec.AGE, age));
    }

    /** Sets {@link Member#plan()}. */
    public MemberPatch plan(Member.Plan plan) {
        return new MemberPatch(changes().set(MemberCodec.PLAN, plan));
    }

    /** Clears {@link Member#plan()}: bin {@code plan} is removed. */
    public MemberPatch clearPlan() {
        return new MemberPatch(changes().clear(MemberCodec.PLAN));
    }

    /** Sets {@link Member#joined()}. */
    public MemberPatch joined(LocalDate joined) {
        return new MemberPatch(changes().set(MemberCodec.JOINED, joined));
    }

    /** Clears {@link Member#joined()}: bin {@code joined} is removed. */
    public MemberPatch clearJoined() {
        return new MemberPatch(changes().clear(MemberCodec.JOINED));
    }

    /** Sets {@link Member#tags()}. */
    public MemberPatch tags(List<String> tags) {
        return new MemberPatch(changes().set(MemberCodec.TAGS, tags));
    }

    /** Clears {@link Member#tags()}: bin {@code tags} is removed. */
    public MemberPatch clearTags() {
        return new MemberPatch(changes().clear(MemberCodec.TAGS));
    }

    /** Sets {@link Member#name()}. */
    public MemberPatch name(String name) {
        return new MemberPatch(changes().set(MemberCodec.NAME, name));
    }

    /** Clears {@link Member#name()}: bin {@code name} is removed. */
    public MemberPatch clearName() {
        return new MemberPatch(changes().clear(MemberCodec.NAME));
    }

    /** Sets {@link Member#note()}. */
    public MemberPatch note(String note) {
        return new MemberPatch(changes().set(MemberCodec.NOTE, note));
    }

    /** Clears {@link Member#note()}: bin {@code note} is removed. */
    public MemberPatch clearNote() {
        return new MemberPatch(changes().clear(MemberCodec.NOTE));
    }

    /** Sets {@link Member#visits()}. */
    public MemberPatch visits(long visits) {
        return new MemberPatch(changes().set(MemberCodec.VISITS, visits));
    }

    /** Sets {@link Member#level()}. */
    public MemberPatch level(String level) {
        return new MemberPatch(changes().set(MemberCodec.LEVEL, level));
    }

    /** Clears {@link Member#level()}: bin {@code level} is removed. */
    public MemberPatch clearLevel() {
        return new MemberPatch(changes().clear(MemberCodec.LEVEL));
    }

    /** Sets {@link Member#old()}. */
    public MemberPatch old(String old) {
        return new MemberPatch(changes().set(MemberCodec.OLD, old));
    }

    /** Clears {@link Member#old()}: bin {@code old} is removed. */
    public MemberPatch clearOld() {
        return new MemberPatch(changes().clear(MemberCodec.OLD));
    }
}
