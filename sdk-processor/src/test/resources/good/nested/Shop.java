package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;

public interface Shop {
    @DataSet(namespace = "test")
    record Order(@Id int number, Customer customer, String instance, int fooBar, int foo_bar, String aURLToSee) {}

    @Embedded
    record Customer(String name) {}

    @DataSet(namespace = "test", set = "classes")
    record Class(@Id String id, String bins) {}
}
