package io.aerotype.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a component's type is stored. */
public sealed interface BinType {
    /** The Java type in source, boxed where generics need it. */
    TypeName boxed();

    /** The types this one is made of. */
    default Stream<BinType> parts() {
        return Stream.empty();
    }

    /** What a server stores; empty for a type that cannot be stored. */
    Optional<Particle> particle();

    /** One value of the table of scalars. {@code primitive} says the component cannot be null. */
    record One(Scalar scalar, boolean primitive) implements BinType {
        @Override
        public TypeName boxed() {
            return scalar.type().isPrimitive() ? scalar.type().box() : scalar.type();
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(scalar.particle());
        }
    }

    /** An enum constant, stored by name. */
    record EnumConstant(ClassName type) implements BinType {
        @Override
        public TypeName boxed() {
            return type;
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(Particle.STRING);
        }
    }

    /** A {@code List}. */
    record ListOf(BinType element) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
        }

        @Override
        public Stream<BinType> parts() {
            return Stream.of(element);
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(Particle.LIST);
        }
    }

    /** A {@code Set}, stored as a list without repetitions. */
    record SetOf(BinType element) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(Set.class), element.boxed());
        }

        @Override
        public Stream<BinType> parts() {
            return Stream.of(element);
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(Particle.LIST);
        }
    }

    /** A {@code Map}. */
    record MapOf(BinType key, BinType value) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), key.boxed(), value.boxed());
        }

        @Override
        public Stream<BinType> parts() {
            return Stream.of(key, value);
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(Particle.MAP);
        }
    }

    /** An {@code Optional}: empty is a bin that is not there. */
    record OptionalOf(BinType value) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), value.boxed());
        }

        @Override
        public Stream<BinType> parts() {
            return Stream.of(value);
        }

        @Override
        public Optional<Particle> particle() {
            return value.particle();
        }
    }

    /** Another record, stored as a map from component to value. {@code recursive} says it can contain itself. */
    record EmbeddedRecord(ClassName type, boolean recursive) implements BinType {
        @Override
        public TypeName boxed() {
            return type;
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(Particle.MAP);
        }
    }

    /** A type that cannot be stored, with the reason and the facts its message asks for. */
    record Unsupported(TypeName boxed, Problem problem, List<Object> facts) implements BinType {
        @Override
        public Optional<Particle> particle() {
            return Optional.empty();
        }
    }

    /** This type and all it is made of, outermost first. */
    default Stream<BinType> flatten() {
        return Stream.concat(Stream.of(this), parts().flatMap(BinType::flatten));
    }
}
