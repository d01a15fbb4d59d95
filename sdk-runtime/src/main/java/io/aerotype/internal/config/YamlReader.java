package io.aerotype.internal.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML, and so JSON, into {@link Item}s. Only the syntax is read: no object is made from what the text names. */
public final class YamlReader {
    private final Problems problems;

    private YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The names of the file's outermost level; none if it is empty or not readable, which the problems tell then. */
    public static Item.Section read(String text, Problems problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                return new Item.Section(1, List.of());
            }
            Item item = new YamlReader(problems).item(root);
            if (item instanceof Item.Section section) {
                return section;
            }
            problems.add(item.line(), "a configuration has names with values, not %s.".formatted(item.kind()));
        } catch (MarkedYAMLException wrong) {
            Mark mark = wrong.getProblemMark();
            problems.add(mark == null ? 1 : mark.getLine() + 1, "this is not YAML: %s.".formatted(wrong.getProblem()));
        } catch (YAMLException wrong) {
            problems.add(1, "this is not YAML: %s.".formatted(wrong.getMessage()));
        }
        return new Item.Section(1, List.of());
    }

    private Item item(Node node) {
        return switch (node) {
            case MappingNode mapping -> section(mapping);
            case SequenceNode sequence ->
                new Item.Sequence(
                        line(node), sequence.getValue().stream().map(this::item).toList());
            case ScalarNode scalar -> new Item.Text(line(node), scalar.getValue());
            // The composer replaces every alias by what it stands for.
            default -> throw new YAMLException("unexpected " + node.getNodeId());
        };
    }

    private Item.Section section(MappingNode mapping) {
        List<Item.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                problems.add(line(key), "a name is a single word.");
            } else if (!names.add(scalar.getValue())) {
                problems.add(line(key), "'%s' stands here a second time; keep one.".formatted(scalar.getValue()));
            } else {
                entries.add(new Item.Entry(line(key), scalar.getValue(), item(tuple.getValueNode())));
            }
        }
        return new Item.Section(line(mapping), entries);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
