package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Ordinal;
import java.util.Optional;

@Embedded(as = Embedded.Form.LIST)
public record Range(@Ordinal(1) int to, @Ordinal(0) int from, @Ordinal(2) Optional<String> label) {}
