package io.aerotype.spi;

import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;

/**
 * A secondary index that an annotation asks for.
 *
 * @param name the index's name: 1 to 63 bytes of UTF-8, unique in the namespace
 * @param bin the indexed bin
 * @param type what it indexes: integers, strings or blobs
 * @param collection whether it indexes the bin's value, or the elements of a collection
 */
public record DeclaredIndex(String name, String bin, IndexType type, IndexCollectionType collection) {}
