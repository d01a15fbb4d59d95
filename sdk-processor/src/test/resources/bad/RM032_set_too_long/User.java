package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(
        namespace = "test",
        set = "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss") // RM032 'takes 64 bytes'
public record User(@Id String id, @Bin String name) {}
