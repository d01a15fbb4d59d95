package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Component}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ComponentPatch extends TypedPatch<Component> {
    private static final ComponentPatch NONE = new ComponentPatch(Changes.NONE);

    private ComponentPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static ComponentPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static ComponentPatch between(Component before, Component after) {
        return new ComponentPatch(Changes.between(ComponentCodec.INSTANCE, before, after));
    }

    /** Sets {@link Component#location()}. */
    public ComponentPatch location(Component.Location location) {
        return new ComponentPatch(changes().set(ComponentCodec.LOCATION, location));
    }

    /** Clears {@link Component#location()}: bin {@code location} is removed. */
    public ComponentPatch clearLocation() {
        return new ComponentPatch(changes().clear(ComponentCodec.LOCATION));
    }

    /** Sets {@link Component#locations()}. */
    public ComponentPatch locations(List<Component.Location> locations) {
        return new ComponentPatch(changes().set(ComponentCodec.LOCATIONS, locations));
    }

    /** Clears {@link Component#locations()}: bin {@code locations} is removed. */
    public ComponentPatch clearLocations() {
        return new ComponentPatch(changes().clear(ComponentCodec.LOCATIONS));
    }

    /** Sets {@link Component#part()}. */
    public ComponentPatch part(String part) {
        return new ComponentPatch(changes().set(ComponentCodec.PART, part));
    }

    /** Clears {@link Component#part()}: bin {@code part} is removed. */
    public ComponentPatch clearPart() {
        return new ComponentPatch(changes().clear(ComponentCodec.PART));
    }

    /** Sets {@link Component#at()}. */
    public ComponentPatch at(String at) {
        return new ComponentPatch(changes().set(ComponentCodec.AT, at));
    }

    /** Clears {@link Component#at()}: bin {@code at} is removed. */
    public ComponentPatch clearAt() {
        return new ComponentPatch(changes().clear(ComponentCodec.AT));
    }

    /** Sets {@link Component#to()}. */
    public ComponentPatch to(String to) {
        return new ComponentPatch(changes().set(ComponentCodec.TO, to));
    }

    /** Clears {@link Component#to()}: bin {@code to} is removed. */
    public ComponentPatch clearTo() {
        return new ComponentPatch(changes().clear(ComponentCodec.TO));
    }

    /** Sets {@link Component#bins()}. */
    public ComponentPatch bins(String bins) {
        return new ComponentPatch(changes().set(ComponentCodec.BINS, bins));
    }

    /** Clears {@link Component#bins()}: bin {@code bins} is removed. */
    public ComponentPatch clearBins() {
        return new ComponentPatch(changes().clear(ComponentCodec.BINS));
    }

    /** Sets {@link Component#sink()}. */
    public ComponentPatch sink(String sink) {
        return new ComponentPatch(changes().set(ComponentCodec.SINK, sink));
    }

    /** Clears {@link Component#sink()}: bin {@code sink} is removed. */
    public ComponentPatch clearSink() {
        return new ComponentPatch(changes().clear(ComponentCodec.SINK));
    }

    /** Sets {@link Component#target()}. */
    public ComponentPatch target(String target) {
        return new ComponentPatch(changes().set(ComponentCodec.TARGET, target));
    }

    /** Clears {@link Component#target()}: bin {@code target} is removed. */
    public ComponentPatch clearTarget() {
        return new ComponentPatch(changes().clear(ComponentCodec.TARGET));
    }

    /** Sets {@link Component#codec()}. */
    public ComponentPatch codec(String codec) {
        return new ComponentPatch(changes().set(ComponentCodec.CODEC, codec));
    }

    /** Clears {@link Component#codec()}: bin {@code codec} is removed. */
    public ComponentPatch clearCodec() {
        return new ComponentPatch(changes().clear(ComponentCodec.CODEC));
    }
}
