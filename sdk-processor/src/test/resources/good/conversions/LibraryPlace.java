package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;

@Embedded
@MixIn(value = Place.class, factory = "of")
record LibraryPlace(String city, @Bin("z") int zip) {}
