package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;
import java.util.List;
import java.util.SortedSet;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        SortedSet<List<String>> names, // RM055 'Use Set or List'
        SortedSet<Point> points) { // RM055 'shop.User.Point'
    @Embedded
    record Point(int x, int y) {}
}
