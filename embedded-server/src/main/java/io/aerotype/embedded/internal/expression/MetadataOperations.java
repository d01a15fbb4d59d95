package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What a record's metadata tells; unknown inside a path expression. */
final class MetadataOperations {
    private static final int DIGEST_OFFSET = 16;
    private static final long NEVER = -1;

    private MetadataOperations() {}

    static void register(Operations operations) {
        operations.add(64, MetadataOperations::digestModulo);
        add(operations, 65, ExpressionType.INT, record -> Particle.of((long) record.deviceSize()));
        add(
                operations,
                66,
                ExpressionType.INT,
                record -> Particle.of(TimeUnit.MILLISECONDS.toNanos(record.lastUpdateMillis())));
        add(operations, 67, ExpressionType.INT, record -> Particle.of(record.nowMillis() - record.lastUpdateMillis()));
        add(
                operations,
                68,
                ExpressionType.INT,
                record -> Particle.of(expires(record) ? TimeUnit.SECONDS.toNanos(record.voidTimeSeconds()) : NEVER));
        add(operations, 69, ExpressionType.INT, record -> Particle.of(expires(record) ? secondsLeft(record) : NEVER));
        add(operations, 70, ExpressionType.STRING, record -> Particle.of(record.setName()));
        add(operations, 71, ExpressionType.BOOL, record -> Particle.of(record.hasUserKey()));
        add(operations, 72, ExpressionType.BOOL, record -> Particle.of(record.isTombstone()));
        add(operations, 73, ExpressionType.INT, record -> Particle.of((long) record.memorySize()));
        add(operations, 74, ExpressionType.INT, record -> Particle.of((long) record.recordSize()));
    }

    private static void add(
            Operations operations, int opCode, ExpressionType type, Function<RecordMetadata, Particle> reader) {
        operations.add(opCode, arguments -> {
            arguments.exactly(0).parser().uses(Expression.Dependency.METADATA);
            return ofRecord(type, reader);
        });
    }

    private static Node ofRecord(ExpressionType type, Function<RecordMetadata, Particle> reader) {
        return Node.of(type, scope -> scope.metadata() == null ? null : reader.apply(scope.metadata()));
    }

    private static boolean expires(RecordMetadata record) {
        return record.voidTimeSeconds() != RecordMetadata.NEVER;
    }

    private static long secondsLeft(RecordMetadata record) {
        return record.voidTimeSeconds() - TimeUnit.MILLISECONDS.toSeconds(record.nowMillis());
    }

    private static Node digestModulo(Arguments arguments) {
        long modulus = arguments.exactly(1).integer(0);
        if (modulus == 0) {
            throw Arguments.refused("digest modulo 0");
        }
        arguments.parser().uses(Expression.Dependency.DIGEST);
        return ofRecord(ExpressionType.INT, record -> {
            int bits = ByteBuffer.wrap(record.digest())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(DIGEST_OFFSET);
            return Particle.of(Integer.toUnsignedLong(bits) % modulus);
        });
    }
}
