package io.aerotype.contract.oracle;

import static io.aerotype.contract.oracle.CollectionOp.modify;
import static io.aerotype.contract.oracle.CollectionOp.read;

import java.util.List;

/** Every list operation of the protocol. */
final class ListOps {
    static final List<CollectionOp> ALL = List.of(
            modify("set type", 0, 1, "LIST_ORDER"),
            modify("append", 1, 1, "STORED LIST_ORDER LIST_FLAGS"),
            modify("append items", 2, 1, "STORED_LIST LIST_ORDER LIST_FLAGS"),
            modify("insert", 3, 2, "INDEX STORED LIST_FLAGS"),
            modify("insert items", 4, 2, "INDEX STORED_LIST LIST_FLAGS"),
            modify("pop", 5, 1, "INDEX"),
            modify("pop range", 6, 1, "INDEX COUNT"),
            modify("remove", 7, 1, "INDEX"),
            modify("remove range", 8, 1, "INDEX COUNT"),
            modify("set", 9, 2, "INDEX STORED LIST_FLAGS"),
            modify("trim", 10, 2, "INDEX COUNT"),
            modify("clear", 11, 0, ""),
            modify("increment", 12, 1, "INDEX DELTA LIST_ORDER LIST_FLAGS"),
            modify("sort", 13, 0, "SORT_FLAGS"),
            modify("remove by index", 32, 2, "RETURN_TYPE INDEX"),
            modify("remove by value", 33, 2, "RETURN_TYPE BOUND"),
            modify("remove by rank", 34, 2, "RETURN_TYPE INDEX"),
            modify("remove all by value", 35, 2, "RETURN_TYPE SOUGHT"),
            modify("remove by value list", 36, 2, "RETURN_TYPE SOUGHT_LIST"),
            modify("remove by index range", 37, 2, "RETURN_TYPE INDEX COUNT"),
            modify("remove by value interval", 38, 2, "RETURN_TYPE BOUND BOUND"),
            modify("remove by rank range", 39, 2, "RETURN_TYPE INDEX COUNT"),
            modify("remove by relative rank", 40, 3, "RETURN_TYPE BOUND INDEX COUNT"),
            read("size", 16, 0, ""),
            read("get", 17, 1, "INDEX"),
            read("get range", 18, 1, "INDEX COUNT"),
            read("get by index", 19, 2, "RETURN_TYPE INDEX"),
            read("get by value", 20, 2, "RETURN_TYPE BOUND"),
            read("get by rank", 21, 2, "RETURN_TYPE INDEX"),
            read("get all by value", 22, 2, "RETURN_TYPE SOUGHT"),
            read("get by value list", 23, 2, "RETURN_TYPE SOUGHT_LIST"),
            read("get by index range", 24, 2, "RETURN_TYPE INDEX COUNT"),
            read("get by value interval", 25, 2, "RETURN_TYPE BOUND BOUND"),
            read("get by rank range", 26, 2, "RETURN_TYPE INDEX COUNT"),
            read("get by relative rank", 27, 3, "RETURN_TYPE BOUND INDEX COUNT"));

    private ListOps() {}
}
