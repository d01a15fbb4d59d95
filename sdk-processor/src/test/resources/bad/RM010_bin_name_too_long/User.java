package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin String descriptionOfUser, // RM010 'takes 17 bytes'
        @Bin("0123456789abcdef") // RM010 '@Bin("0123456789abcde")'
                String name,
        @Bin("ünïcödé_näme") int age, // RM010 'takes 17 bytes'
        @Bin("exactly15bytes_") int fits) {}
