package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link User}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserPatch extends TypedPatch<User> {
    private static final UserPatch NONE = new UserPatch(Changes.NONE);

    private UserPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static UserPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static UserPatch between(User before, User after) {
        return new UserPatch(Changes.between(UserCodec.INSTANCE, before, after));
    }

    /** Sets {@link User#name()}. */
    public UserPatch name(String name) {
        return new UserPatch(changes().set(UserCodec.NAME, name));
    }

    /** Clears {@link User#name()}: bin {@code full_name} is removed. */
    public UserPatch clearName() {
        return new UserPatch(changes().clear(UserCodec.NAME));
    }

    /** Sets {@link User#age()}. */
    public UserPatch age(int age) {
        return new UserPatch(changes().set(UserCodec.AGE, age));
    }

    /** Sets {@link User#email()}. */
    public UserPatch email(String email) {
        return new UserPatch(changes().set(UserCodec.EMAIL, email));
    }

    /** Clears {@link User#email()}: bin {@code email} is removed. */
    public UserPatch clearEmail() {
        return new UserPatch(changes().clear(UserCodec.EMAIL));
    }

    /** Sets {@link User#tags()}. */
    public UserPatch tags(List<String> tags) {
        return new UserPatch(changes().set(UserCodec.TAGS, tags));
    }

    /** Clears {@link User#tags()}: bin {@code tags} is removed. */
    public UserPatch clearTags() {
        return new UserPatch(changes().clear(UserCodec.TAGS));
    }

    /** Sets {@link User#address()}. */
    public UserPatch address(User.Address address) {
        return new UserPatch(changes().set(UserCodec.ADDRESS, address));
    }

    /** Clears {@link User#address()}: bin {@code address} is removed. */
    public UserPatch clearAddress() {
        return new UserPatch(changes().clear(UserCodec.ADDRESS));
    }
}
