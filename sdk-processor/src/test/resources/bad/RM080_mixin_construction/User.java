package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;

@Embedded
@MixIn(Thing.class)
record User(String name) {} // RM080 'There is no public way to build a Thing'
