package io.aerotype.embedded.internal.cdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any sequence of operations does to a list of integers what the same steps do to one of Java's. */
final class ListModelTest {
    /** An operation, and two numbers for its arguments. */
    record Step(Deed deed, int first, int second) {}

    /** Operations as the protocol has them, each with the same on a Java list; the result is written as a client gets it. */
    enum Deed {
        APPEND(true) {
            @Override
            String payload(int index, int value) {
                return "[1, " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                list.add(value);
                return String.valueOf(list.size());
            }
        },
        INSERT(true) {
            @Override
            String payload(int index, int value) {
                return "[3, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                list.add(index, value);
                return String.valueOf(list.size());
            }
        },
        POP(true) {
            @Override
            String payload(int index, int value) {
                return "[5, " + index + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                return list.remove(/* index */ index).toString();
            }
        },
        POP_RANGE(true) {
            @Override
            String payload(int index, int value) {
                return "[6, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                List<Integer> part = part(list, index, value);
                String popped = text(part);
                part.clear();
                return popped;
            }
        },
        SET(true) {
            @Override
            String payload(int index, int value) {
                return "[9, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                list.set(index, value);
                return "nil";
            }
        },
        TRIM(true) {
            @Override
            String payload(int index, int value) {
                return "[10, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                List<Integer> kept = List.copyOf(part(list, index, value));
                String removed = String.valueOf(list.size() - kept.size());
                list.clear();
                list.addAll(kept);
                return removed;
            }
        },
        INCREMENT(true) {
            @Override
            String payload(int index, int value) {
                return "[12, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                list.set(index, list.get(index) + value);
                return list.get(index).toString();
            }
        },
        SORT(true) {
            @Override
            String payload(int index, int value) {
                return "[13, 0]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                list.sort(Comparator.naturalOrder());
                return "nil";
            }
        },
        REMOVE_VALUE(true) {
            @Override
            String payload(int index, int value) {
                return "[35, 5, " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                int before = list.size();
                list.removeIf(item -> item == value);
                return String.valueOf(before - list.size());
            }
        },
        REMOVE_SMALLEST(true) {
            @Override
            String payload(int index, int value) {
                return "[34, 7, 0]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                Integer smallest = list.stream().min(Comparator.naturalOrder()).orElseThrow();
                list.remove(/* element */ smallest);
                return smallest.toString();
            }
        },
        SIZE(false) {
            @Override
            String payload(int index, int value) {
                return "[16]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                return String.valueOf(list.size());
            }
        },
        GET_RANGE(false) {
            @Override
            String payload(int index, int value) {
                return "[18, " + index + ", " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                return text(part(list, index, value));
            }
        },
        COUNT_BELOW(false) {
            @Override
            String payload(int index, int value) {
                return "[25, 5, nil, " + value + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                return String.valueOf(list.stream().filter(item -> item < value).count());
            }
        },
        VALUE_OF_RANK(false) {
            @Override
            String payload(int index, int value) {
                return "[21, 7, " + index + "]";
            }

            @Override
            String on(List<Integer> list, int index, int value) {
                return list.stream().sorted().toList().get(index).toString();
            }
        };

        private final boolean modifies;

        Deed(boolean modifies) {
            this.modifies = modifies;
        }

        /** The index is one of the list's; the value is 0 to 9, and stands for a count too. */
        abstract String payload(int index, int value);

        abstract String on(List<Integer> list, int index, int value);
    }

    private static List<Integer> part(List<Integer> list, int from, int count) {
        return list.subList(from, Math.min(list.size(), from + count));
    }

    private static String text(List<Integer> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void does_what_a_list_of_java_does(@ForAll("steps") List<Step> steps) {
        List<Integer> model = new ArrayList<>(List.of(3, 1, 2));
        for (Step step : steps) {
            if (model.isEmpty()) {
                model.add(step.second());
            }
            // Which of several smallest goes depends on how the server selects, which no list of Java's does.
            if (step.deed() == Deed.REMOVE_SMALLEST
                    && model.size() != model.stream().distinct().count()) {
                continue;
            }
            int index = step.first() % model.size();
            String payload = step.deed().payload(index, step.second());
            String before = text(model);
            String result = step.deed().on(model, index, step.second());
            String expected = step.deed().modifies ? result + " -> " + text(model) : result;
            assertThat(Collections.run(before, payload, step.deed().modifies))
                    .as("%s on %s", payload, before)
                    .isEqualTo(Collections.normalised(expected));
        }
    }
}
