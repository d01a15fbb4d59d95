package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

/** Identified by bytes, which are also stored in a bin. */
@DataSet(namespace = "test", set = "blobs")
public record Blob(@Id @Bin byte[] hash, long size) {}
