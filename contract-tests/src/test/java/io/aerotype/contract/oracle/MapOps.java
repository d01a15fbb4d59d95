package io.aerotype.contract.oracle;

import static io.aerotype.contract.oracle.CollectionOp.modify;
import static io.aerotype.contract.oracle.CollectionOp.read;

import java.util.List;

/** Every map operation of the protocol. */
final class MapOps {
    static final List<CollectionOp> ALL = List.of(
            modify("set type", 64, 1, "MAP_ORDER"),
            modify("add", 65, 2, "KEY STORED MAP_ORDER"),
            modify("add items", 66, 1, "STORED_MAP MAP_ORDER"),
            modify("put", 67, 2, "KEY STORED MAP_ORDER MAP_FLAGS"),
            modify("put items", 68, 1, "STORED_MAP MAP_ORDER MAP_FLAGS"),
            modify("replace", 69, 2, "KEY STORED"),
            modify("replace items", 70, 1, "STORED_MAP"),
            modify("increment", 73, 1, "KEY DELTA MAP_ORDER"),
            modify("decrement", 74, 1, "KEY DELTA MAP_ORDER"),
            modify("clear", 75, 0, ""),
            modify("remove by key", 76, 2, "RETURN_TYPE KEY_BOUND"),
            modify("remove by index", 77, 2, "RETURN_TYPE INDEX"),
            modify("remove by value", 78, 2, "RETURN_TYPE BOUND"),
            modify("remove by rank", 79, 2, "RETURN_TYPE INDEX"),
            modify("remove by key list", 81, 2, "RETURN_TYPE SOUGHT_KEY_LIST"),
            modify("remove all by value", 82, 2, "RETURN_TYPE SOUGHT"),
            modify("remove by value list", 83, 2, "RETURN_TYPE SOUGHT_LIST"),
            modify("remove by key interval", 84, 2, "RETURN_TYPE KEY_BOUND KEY_BOUND"),
            modify("remove by index range", 85, 2, "RETURN_TYPE INDEX COUNT"),
            modify("remove by value interval", 86, 2, "RETURN_TYPE BOUND BOUND"),
            modify("remove by rank range", 87, 2, "RETURN_TYPE INDEX COUNT"),
            modify("remove by relative index", 88, 3, "RETURN_TYPE KEY_BOUND INDEX COUNT"),
            modify("remove by relative rank", 89, 3, "RETURN_TYPE BOUND INDEX COUNT"),
            read("size", 96, 0, ""),
            read("get by key", 97, 2, "RETURN_TYPE KEY_BOUND"),
            read("get by index", 98, 2, "RETURN_TYPE INDEX"),
            read("get by value", 99, 2, "RETURN_TYPE BOUND"),
            read("get by rank", 100, 2, "RETURN_TYPE INDEX"),
            read("get all by value", 102, 2, "RETURN_TYPE SOUGHT"),
            read("get by key interval", 103, 2, "RETURN_TYPE KEY_BOUND KEY_BOUND"),
            read("get by index range", 104, 2, "RETURN_TYPE INDEX COUNT"),
            read("get by value interval", 105, 2, "RETURN_TYPE BOUND BOUND"),
            read("get by rank range", 106, 2, "RETURN_TYPE INDEX COUNT"),
            read("get by key list", 107, 2, "RETURN_TYPE SOUGHT_KEY_LIST"),
            read("get by value list", 108, 2, "RETURN_TYPE SOUGHT_LIST"),
            read("get by relative index", 109, 3, "RETURN_TYPE KEY_BOUND INDEX COUNT"),
            read("get by relative rank", 110, 3, "RETURN_TYPE BOUND INDEX COUNT"));

    private MapOps() {}
}
