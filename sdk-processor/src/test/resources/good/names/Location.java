package shop;

import io.aerotype.annotation.Embedded;
import java.util.Map;

@Embedded
record Location(String location, Map<String, Part> parts) {
    @Embedded
    record Part(String to, String at) {}
}
