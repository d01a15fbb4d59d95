package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

class User {
    @Embedded
    class Address { // RM007 'Address is an inner class'
        @Bin String city;
    }
}
