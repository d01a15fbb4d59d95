package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "books")
record Book(@Id String id, Page<String, Long> index, List<Page<Integer, String>> others) {}
