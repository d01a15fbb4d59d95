package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;

@Embedded
@MixIn(Runnable.class) // RM078
record User(String name) {}
