package io.aerotype.processor.model;

/** How a scalar is stored, where a type can be stored in more than one way. */
public sealed interface Encoding {
    /** As the table of scalars says. */
    Encoding PLAIN = new Plain();

    /** What a server stores of the scalar. */
    Particle particle(Scalar scalar);

    /** As the table of scalars says. */
    record Plain() implements Encoding {
        @Override
        public Particle particle(Scalar scalar) {
            return scalar.particle();
        }
    }

    /** An integer of so many units of time; {@code unit} is the name of a constant of {@code ChronoUnit}. */
    record InUnits(String unit) implements Encoding {
        @Override
        public Particle particle(Scalar scalar) {
            return Particle.INTEGER;
        }
    }

    /** ISO-8601 text. */
    record Text() implements Encoding {
        @Override
        public Particle particle(Scalar scalar) {
            return Particle.STRING;
        }
    }

    /** An integer: the decimal with its point moved by so many digits. */
    record Scaled(int digits) implements Encoding {
        @Override
        public Particle particle(Scalar scalar) {
            return Particle.INTEGER;
        }
    }

    /** An integer that is never negative: the Java type's bits, read without a sign. */
    record Unsigned() implements Encoding {
        @Override
        public Particle particle(Scalar scalar) {
            return Particle.INTEGER;
        }
    }
}
