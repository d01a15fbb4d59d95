package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Bool;
import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Ext;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Element.Nil;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.Element.Real;

/** The passage between a value inside a container and the same value as a bin or a result. */
public final class Elements {
    private Elements() {}

    /** Returns the particle an element becomes when it leaves its container; {@link Particle#NIL} for nil. */
    public static Particle toParticle(Element element) {
        return switch (element) {
            case Nil nil -> Particle.NIL;
            case Bool(boolean value) -> Particle.of(value);
            case Int(long value, boolean unsigned) -> Particle.of(value);
            case Real(double value, boolean single) -> Particle.of(value);
            case Raw raw -> raw(raw);
            case ListElement list -> new Particle.ListBytes(ElementWriter.bytesOf(list));
            case MapElement map -> new Particle.MapBytes(ElementWriter.bytesOf(map));
            case Bound bound -> new Particle.Blob(ParticleType.BLOB, ElementWriter.bytesOf(bound));
            case Ext ext -> new Particle.Blob(ParticleType.BLOB, ElementWriter.bytesOf(ext));
        };
    }

    /** Returns the element a particle becomes inside a container. */
    public static Element of(Particle particle) {
        return switch (particle) {
            case Particle.Nil nil -> Element.NIL;
            case Particle.Bool(boolean value) -> Element.of(value);
            case Particle.Int(long value) -> Element.of(value);
            case Particle.Real(double value) -> Element.of(value);
            case Particle.Text text -> Raw.of(ParticleType.STRING, text.bytes());
            case Particle.Blob blob -> Raw.of(blob.type(), blob.bytes());
            case Particle.Hll hll -> Raw.of(ParticleType.HLL, hll.bytes());
            case Particle.Geo geo -> Raw.of(ParticleType.GEOJSON, geo.json());
            case Particle.ListBytes list -> ElementReader.readOnly(list.bytes(), ResultCode.UNKNOWN);
            case Particle.MapBytes map -> ElementReader.readOnly(map.bytes(), ResultCode.UNKNOWN);
        };
    }

    private static Particle raw(Raw raw) {
        byte[] content = raw.content();
        return switch (raw.type()) {
            case ParticleType.STRING -> new Particle.Text(content);
            case ParticleType.GEOJSON -> Particle.Geo.withoutCells(content);
            case ParticleType.HLL -> new Particle.Hll(content);
            default -> new Particle.Blob(ParticleType.isBlobKind(raw.type()) ? raw.type() : ParticleType.BLOB, content);
        };
    }
}
