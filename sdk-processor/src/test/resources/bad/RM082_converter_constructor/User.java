package shop;

import io.aerotype.annotation.Convert;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.spi.Converter;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Convert(User.Upper.class) StringBuilder name) { // RM082
    abstract static class Upper implements Converter<StringBuilder, String> {}
}
