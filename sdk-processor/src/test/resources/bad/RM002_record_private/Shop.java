package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

public final class Shop {
    @DataSet(namespace = "test", set = "users")
    private record User(@Id String id, @Bin String name) {} // RM002 'User is private'
}
