package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.FaultInterceptor;
import io.aerotype.embedded.fault.ObservedRequest;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.wire.ConnectionReset;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Where every request passes before it is served: the interceptor looks at it, and its word is carried out. */
public final class FaultGate {
    private final FaultInterceptor interceptor;
    private final BooleanSupplier quiet;
    private final int node;
    private final Lifetime lifetime;
    private final Map<RequestKind, AtomicLong> ordinals;

    private FaultGate(
            FaultInterceptor interceptor,
            BooleanSupplier quiet,
            int node,
            Lifetime lifetime,
            Map<RequestKind, AtomicLong> ordinals) {
        this.interceptor = interceptor;
        this.quiet = quiet;
        this.node = node;
        this.lifetime = lifetime;
        this.ordinals = ordinals;
    }

    /**
     * The gate of a cluster.
     *
     * @param quiet whether nothing can go wrong, so that requests need not even be looked at
     */
    public static FaultGate of(FaultInterceptor interceptor, BooleanSupplier quiet) {
        Map<RequestKind, AtomicLong> ordinals = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            ordinals.put(kind, new AtomicLong());
        }
        return new FaultGate(interceptor, quiet, 0, new Lifetime(), ordinals);
    }

    /**
     * The gate of one of its nodes; requests are counted over all of them.
     *
     * @param ofNode the node may die while a request is held up here
     */
    public FaultGate atNode(int number, Lifetime ofNode) {
        return new FaultGate(interceptor, quiet, number, ofNode, ordinals);
    }

    /** Serves a request. */
    @FunctionalInterface
    interface Service {
        void serve() throws IOException;
    }

    /** Answers a request of a known kind, which is no record message. */
    void pass(RequestKind kind, Reply reply, Service service, IntConsumer refusal) throws IOException {
        if (quiet.getAsBoolean()) {
            service.serve();
        } else {
            carryOut(interceptor.intercept(observed(kind, null)), reply, service, refusal);
        }
    }

    /** Whether nothing can go wrong by now. */
    boolean isQuiet() {
        return quiet.getAsBoolean();
    }

    /** Answers a record message. */
    void pass(Message message, Reply reply, Service service) throws IOException {
        @Nullable RequestKind kind = Dispatcher.kindOf(message);
        if (kind == null) {
            service.serve();
        } else {
            int info3 = kind == RequestKind.BATCH ? Flags.INFO3_LAST : 0;
            Fault fault = interceptor.intercept(observed(kind, message));
            carryOut(fault, reply, service, code -> reply.singleRow(info3, code));
        }
    }

    /** Whether a new connection is served; if not, it stays open and gets no answer. */
    boolean admits() throws IOException {
        Fault fault = quiet.getAsBoolean() ? Fault.none() : interceptor.intercept(observed(RequestKind.CONNECT, null));
        switch (fault) {
            case Fault.None none -> {}
            case Fault.Delay delay -> lifetime.pass(delay.time());
            case Fault.DropRequest dropped -> {
                return false;
            }
            case Fault.ResetConnection reset -> throw reset();
            case Fault.CloseConnection closed -> throw closed();
            // There is no reply to spoil.
            case Fault.DropReply dropped -> {}
            case Fault.TruncateReply cut -> {}
            case Fault.Trickle slow -> {}
            case Fault.Answer answer -> {}
        }
        return true;
    }

    private static ConnectionReset reset() {
        return new ConnectionReset("reset by the fault interceptor");
    }

    private static IOException closed() {
        return new IOException("closed by the fault interceptor");
    }

    private void carryOut(Fault fault, Reply reply, Service service, IntConsumer refusal) throws IOException {
        switch (fault) {
            case Fault.None none -> serve(service);
            case Fault.Delay delay -> {
                lifetime.pass(delay.time());
                serve(service);
            }
            case Fault.DropRequest dropped -> reply.discard();
            case Fault.DropReply dropped -> {
                reply.sendNothing();
                serve(service);
            }
            case Fault.TruncateReply(int bytes) -> {
                reply.closeAfter(bytes);
                serve(service);
                reply.flush();
                throw closed();
            }
            case Fault.Trickle(int bytes, Duration pause) -> {
                reply.trickle(bytes, () -> lifetime.pass(pause));
                serve(service);
            }
            case Fault.ResetConnection reset -> throw reset();
            case Fault.CloseConnection closed -> throw closed();
            case Fault.Answer(int resultCode) -> refusal.accept(resultCode);
        }
    }

    private void serve(Service service) throws IOException {
        lifetime.require();
        service.serve();
    }

    private ObservedRequest observed(RequestKind kind, @Nullable Message message) {
        AtomicLong ordinal = ordinals.get(kind);
        return new ObservedRequest(
                kind,
                node,
                ordinal == null ? 0 : ordinal.incrementAndGet(),
                text(message, FieldType.NAMESPACE),
                text(message, FieldType.SET),
                Optional.ofNullable(message == null ? null : message.field(FieldType.DIGEST))
                        .map(digest -> HexFormat.of()
                                .formatHex(digest.array(), digest.offset(), digest.offset() + digest.length())));
    }

    private static String text(@Nullable Message message, FieldType type) {
        @Nullable Slice value = message == null ? null : message.field(type);
        return value == null ? "" : value.utf8();
    }
}
