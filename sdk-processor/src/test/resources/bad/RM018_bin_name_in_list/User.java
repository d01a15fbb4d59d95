package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

@Embedded(as = Embedded.Form.LIST)
record User(
        String id,
        @Bin("n") String name) {} // RM018 'stored by its position'
