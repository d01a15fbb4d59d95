package io.aerotype.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How a component's type is stored. */
public sealed interface BinType {
    /** The Java type in source, boxed where generics need it. */
    TypeName boxed();

    /** The types this one is made of. */
    default Stream<BinType> parts() {
        return Stream.empty();
    }

    /** What a server stores; empty for a type that cannot be stored, or that a type argument decides. */
    Optional<Particle> particle();

    /** This type and all it is made of, outermost first. */
    default Stream<BinType> flatten() {
        return Stream.concat(Stream.of(this), parts().flatMap(BinType::flatten));
    }

    /** This type, or what it holds if it is an {@code Optional}. */
    default BinType present() {
        return this instanceof OptionalOf optional ? optional.value() : this;
    }

    /** One value of the table of scalars. {@code primitive} says the component cannot be null. */
    record One(Scalar scalar, Encoding encoding, boolean primitive) implements BinType {
        @Override
        public TypeName boxed() {
            return scalar.type().isPrimitive() ? scalar.type().box() : scalar.type();
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(encoding.particle(scalar));
        }
    }

    /**
     * An enum constant.
     *
     * @param type the enum
     * @param code what a constant is stored as; empty for its name
     * @param unknown the constant that stands for what is stored and is none; empty for an error
     */
    record EnumConstant(ClassName type, Optional<EnumCode> code, Optional<String> unknown) implements BinType {
        @Override
        public TypeName boxed() {
            return type;
        }

        @Override
        public Stream<BinType> parts() {
            return code.stream().map(EnumCode::stored);
        }

        @Override
        public Optional<Particle> particle() {
            return code.isPresent() ? code.get().stored().particle() : Optional.of(Particle.STRING);
        }
    }

    /** The member of an enum that says what a constant is stored as, and how that is stored. */
    record EnumCode(Member member, BinType stored) {}

    /** A list, set or queue. */
    record Items(Sequence sequence, BinType element) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(sequence.type(), element.boxed());
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

    /** An array; {@code component} is the Java type of its elements, which may be primitive. Bytes are a scalar. */
    record ArrayOf(TypeName component, BinType element) implements BinType {
        @Override
        public TypeName boxed() {
            return ArrayTypeName.of(component);
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

    /** A map. */
    record MapOf(MapKind kind, BinType key, BinType value) implements BinType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(kind.type(), key.boxed(), value.boxed());
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

    /** An {@code Optional}, or one of its primitive kinds: empty is a bin that is not there. */
    record OptionalOf(BinType value, boolean primitive) implements BinType {
        @Override
        public TypeName boxed() {
            return primitive
                    ? ClassName.get(
                            switch (((One) value).scalar()) {
                                case INT32 -> OptionalInt.class;
                                case INT64 -> OptionalLong.class;
                                default -> OptionalDouble.class;
                            })
                    : ParameterizedTypeName.get(ClassName.get(Optional.class), value.boxed());
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

    /**
     * Another annotated type, stored inside the bin.
     *
     * @param boxed the Java type, with its type arguments
     * @param declared the class that is annotated, after which the generated ones are called; another class than the
     *     Java type where it is a mix-in
     * @param arguments how its type arguments are stored
     * @param form a map, or a list by position
     * @param recursive whether it can contain itself
     */
    record EmbeddedRecord(TypeName boxed, ClassName declared, List<BinType> arguments, Form form, boolean recursive)
            implements BinType {
        @Override
        public Stream<BinType> parts() {
            return arguments.stream();
        }

        @Override
        public Optional<Particle> particle() {
            return Optional.of(form == Form.MAP ? Particle.MAP : Particle.LIST);
        }

        /** The generated class that stores it. */
        public ClassName codec() {
            return RecordModel.generated(declared, "Codec");
        }

        /** Whether typed bins reach its components: they do where each is of one type. */
        public boolean navigable() {
            return arguments.isEmpty();
        }
    }

    /**
     * A type that a converter of the user's stores as another one.
     *
     * @param boxed the Java type
     * @param converter the converter's class
     * @param stored what it makes of the value
     */
    record Converted(TypeName boxed, TypeName converter, BinType stored) implements BinType {
        @Override
        public Stream<BinType> parts() {
            return Stream.of(stored);
        }

        @Override
        public Optional<Particle> particle() {
            return stored.particle();
        }
    }

    /** A type parameter of a generic record: whoever embeds the record says how it is stored. */
    record Variable(TypeVariableName boxed) implements BinType {
        @Override
        public Optional<Particle> particle() {
            return Optional.empty();
        }
    }

    /** A type of which something else is wrong, and was reported. */
    record Broken(TypeName boxed) implements BinType {
        @Override
        public Optional<Particle> particle() {
            return Optional.empty();
        }
    }

    /** A type that cannot be stored, with the reason and the facts its message asks for. */
    record Unsupported(TypeName boxed, Problem problem, List<Object> facts) implements BinType {
        @Override
        public Optional<Particle> particle() {
            return Optional.empty();
        }
    }
}
