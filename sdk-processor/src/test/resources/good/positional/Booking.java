package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "bookings")
record Booking(@Id int id, Range range, List<Range> others) {}
