package io.aerotype.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.aerotype.error.MappingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A codec as the processor writes it, and what the reader and the writer do for it. */
class RecordCodecTest {
    private static final Key ALICE = new Key("test", "users", "alice");

    private record City(String name, @Nullable Integer zip) {}

    private record User(String id, @Nullable String name, int age, Optional<City> city, int generation) {
        User {
            if (age < 0) {
                throw new IllegalArgumentException("age is negative");
            }
        }
    }

    private enum CityCodec implements ComponentsCodec<City> {
        INSTANCE;

        static final Component<String> NAME = Component.of("name", Codecs.TEXT);
        static final Component<Integer> ZIP = Component.of("zip", Codecs.INT32);

        @Override
        public Class<City> type() {
            return City.class;
        }

        @Override
        public List<Component<?>> components() {
            return List.of(NAME, ZIP);
        }

        @Override
        public City read(BinReader bins) {
            return new City(required(bins.get(NAME)), bins.get(ZIP));
        }

        @Override
        public void write(City city, BinWriter bins) {
            bins.put(NAME, city.name());
            bins.put(ZIP, city.zip());
        }

        private static String required(@Nullable String name) {
            if (name == null) {
                throw new IllegalArgumentException("a city has a name");
            }
            return name;
        }
    }

    private enum UserCodec implements RecordCodec<User> {
        INSTANCE;

        static final Component<String> NAME = Component.of("name", Codecs.TEXT);
        static final Component<Integer> AGE = Component.of("age", "a", Codecs.INT32);
        static final Component<City> CITY = Component.of("city", Codecs.embedded(CityCodec.INSTANCE));

        @Override
        public Class<User> type() {
            return User.class;
        }

        @Override
        public List<Component<?>> components() {
            return List.of(NAME, AGE, CITY);
        }

        @Override
        public User read(BinReader bins) {
            return new User(bins.stringId(), bins.get(NAME), bins.getInt(AGE), bins.find(CITY), bins.generation());
        }

        @Override
        public void write(User user, BinWriter bins) {
            bins.put(NAME, user.name());
            bins.put(AGE, user.age());
            bins.put(CITY, user.city());
        }

        @Override
        public Value id(User user) {
            return Value.get(user.id());
        }
    }

    @Test
    void reads_key_bins_and_metadata() {
        User user = read(Map.of("name", "Alice", "a", 30L, "city", Map.of("name", "Paris", "zip", 75001L)));

        assertThat(user).isEqualTo(new User("alice", "Alice", 30, Optional.of(new City("Paris", 75001)), 3));
    }

    @Test
    void reads_absent_bins_as_null_and_empty() {
        assertThat(read(Map.of("a", 30L))).isEqualTo(new User("alice", null, 30, Optional.empty(), 3));
    }

    @Test
    void removes_bins_of_absent_components_on_request() {
        User user = new User("alice", null, 30, Optional.empty(), 0);

        assertThat(written(user, Absent.REMOVE))
                .containsExactly("name=" + Value.getAsNull(), "a=30", "city=" + Value.getAsNull());
        assertThat(written(user, Absent.OMIT)).containsExactly("a=30");
    }

    @Test
    void names_record_component_bin_types_and_key_of_a_wrong_bin() {
        assertThatThrownBy(() -> read(Map.of("a", "thirty")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("User.age (bin 'a'): expected an integer, found the string 'thirty'.")
                .hasMessageContaining("test.users");
    }

    @Test
    void names_the_place_inside_an_embedded_record() {
        assertThatThrownBy(() -> read(Map.of("a", 30L, "city", Map.of("name", "Paris", "zip", 1L << 40))))
                .hasMessageContaining(
                        "User.city (bin 'city'): City.zip (key 'zip'), expected an integer that fits an int,"
                                + " found the integer 1099511627776");
    }

    @Test
    void says_that_a_primitive_is_absent() {
        assertThatThrownBy(() -> read(Map.of("name", "Alice")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("User.age (bin 'a') is absent")
                .hasMessageContaining("Optional");
    }

    @Test
    void reports_a_constructor_that_refuses() {
        assertThatThrownBy(() -> read(Map.of("a", -1L)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("User cannot be built")
                .hasMessageContaining("age is negative")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(Map.of("a", 1L, "city", Map.of())))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("a city has a name");
    }

    @Test
    void says_that_the_user_key_was_not_stored() {
        Key digestOnly = new Key("test", ALICE.digest, "users", null);

        assertThatThrownBy(() -> UserCodec.INSTANCE.decode(digestOnly, new Record(Map.of("a", 1L), 1, 0)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("User needs its id")
                .hasMessageContaining("@Bin");
    }

    @Test
    void names_the_component_whose_value_no_stack_can_hold() {
        Map<String, Object> bottomless = new HashMap<>();
        bottomless.put("name", bottomless);
        ComponentsCodec<Deep> codec = new ComponentsCodec<>() {
            @Override
            public Class<Deep> type() {
                return Deep.class;
            }

            @Override
            public List<Component<?>> components() {
                return List.of(inner());
            }

            @Override
            public Deep read(BinReader bins) {
                return new Deep(bins.get(inner()));
            }

            @Override
            public void write(Deep deep, BinWriter bins) {
                bins.put(inner(), deep.name());
            }

            private Component<Deep> inner() {
                return Component.of("name", Codecs.embedded(this));
            }
        };
        RecordDecoder<Deep> record = new RecordDecoder<>() {
            @Override
            public Class<Deep> type() {
                return Deep.class;
            }

            @Override
            public List<Component<?>> components() {
                return codec.components();
            }

            @Override
            public Deep read(BinReader bins) {
                return codec.read(bins);
            }
        };

        assertThatThrownBy(() -> record.decode(ALICE, new Record(bottomless, 1, 0)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Deep.name (bin 'name'): it is nested too deeply")
                .hasMessageContaining("test.users");
    }

    private record Deep(@Nullable Deep name) {}

    private static User read(Map<String, Object> bins) {
        return UserCodec.INSTANCE.decode(ALICE, new Record(new HashMap<>(bins), 3, 0));
    }

    private static List<String> written(User user, Absent absent) {
        return Arrays.stream(UserCodec.INSTANCE.encode(user, absent))
                .map((Operation operation) -> operation.binName + "=" + operation.value)
                .toList();
    }
}
