package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(@Id String id, String name) {
    @Bin
    String label(int size) { // RM077 'no parameters'
        return name.substring(size);
    }
}
