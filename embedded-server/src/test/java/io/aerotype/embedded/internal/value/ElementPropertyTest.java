package io.aerotype.embedded.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class ElementPropertyTest {
    private static final ElementOrder ORDER = ElementOrder.INSTANCE;
    private static final int MAX_DEPTH = 4;

    @Provide
    static Arbitrary<Element> elements() {
        return elements(MAX_DEPTH);
    }

    /** The depth has a bound: without one, now and then a random tree has millions of branches. */
    private static Arbitrary<Element> elements(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Element> inner = elements(depth - 1);
        return Arbitraries.oneOf(
                scalars(),
                inner.list().ofMaxSize(3).map(items -> new ListElement(items, 0)),
                Arbitraries.maps(keys(), inner).ofMaxSize(3).map(map -> {
                    TreeMap<Element, Element> sorted = new TreeMap<>(ORDER);
                    sorted.putAll(map);
                    return new MapElement(
                            sorted.entrySet().stream()
                                    .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                                    .toList(),
                            Attributes.ORDERED);
                }));
    }

    private static Arbitrary<Element> keys() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Element::of),
                Arbitraries.strings().ofMaxLength(3).map(Element::of),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3).map(b -> Element.Raw.of(ParticleType.BLOB, b)));
    }

    private static Arbitrary<Element> scalars() {
        return Arbitraries.oneOf(
                keys(),
                Arbitraries.of(Element.NIL, Element.TRUE, Element.FALSE),
                Arbitraries.longs().map(Element.Int::ofUnsigned),
                Arbitraries.doubles().map(Element::of),
                Arbitraries.strings()
                        .ofMaxLength(3)
                        .map(text -> Element.Raw.of(
                                ParticleType.GEOJSON, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_reads_back(@ForAll("elements") Element element) {
        assertThat(ElementReader.readOnly(ElementWriter.bytesOf(element), ResultCode.UNKNOWN))
                .isEqualTo(element);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void order_is_antisymmetric(@ForAll("elements") Element a, @ForAll("elements") Element b) {
        assertThat(ORDER.compare(a, b)).isEqualTo(-ORDER.compare(b, a));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void order_is_transitive(
            @ForAll("elements") Element a, @ForAll("elements") Element b, @ForAll("elements") Element c) {
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_storable_stays_as_it_is(@ForAll("elements") Element element) {
        assertThat(new Storable(ResultCode.UNKNOWN).nested(element)).isEqualTo(element);
    }

    @Property(tries = 5000)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 64) byte[] bytes) {
        try {
            Element element = ElementReader.readOnly(bytes, ResultCode.PARAMETER);
            assertThat(ORDER.compare(element, element)).isZero();
        } catch (ResultException refused) {
            assertThat(refused.code()).isEqualTo(ResultCode.PARAMETER);
        }
    }
}
