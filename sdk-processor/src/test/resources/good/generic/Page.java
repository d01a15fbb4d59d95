package shop;

import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Optional;

@Embedded
public record Page<E, K extends Comparable<K>>(List<E> items, Optional<K> next, int total) {}
