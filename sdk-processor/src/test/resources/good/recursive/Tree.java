package shop;

import io.aerotype.annotation.Embedded;
import java.util.List;
import java.util.Optional;

@Embedded
public record Tree(String label, Optional<Tree> left, Optional<Tree> right, List<Tree> more) {}
