package shop;

import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

@Embedded
public record Address(
        @Id String id, // RM023 '@Id means nothing'
        @Indexed String city, // RM023 '@Indexed means nothing'
        @Generation int generation, // RM023
        String zip) {}
