package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Schema;

@Embedded(as = Embedded.Form.LIST)
@Schema(version = 2) // RM164 '@Schema needs names'
record User(String name) {}
