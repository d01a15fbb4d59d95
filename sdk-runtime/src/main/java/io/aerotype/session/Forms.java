package io.aerotype.session;

import java.time.Duration;

/** The forms that settings have. */
final class Forms {
    static final Form<Duration> TIME = new Form.Time("zero or more", Duration.ZERO);

    static final Form<Duration> POSITIVE_TIME = new Form.Time("more than zero", Duration.ofNanos(1));

    static final Form<Boolean> SWITCH = new Form.Switch();

    static final Form<Double> FACTOR = new Form.Factor();

    private Forms() {}

    static Form<Integer> number(String range, int least, int most) {
        return new Form.Whole(range, least, most);
    }

    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        return new Form.Word<>(type);
    }
}
