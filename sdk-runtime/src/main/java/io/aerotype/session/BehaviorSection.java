package io.aerotype.session;

import io.aerotype.internal.config.Item;
import io.aerotype.internal.config.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code behaviors} of a configuration: each behavior with its parent and its settings, by section or by selector.
 */
final class BehaviorSection {
    private static final String PARENT = "parent";
    private static final String NAME = "name";

    /** Sections, and what they pick. Settings that stand in no section are for everything. */
    private static final Map<String, Selector> SECTIONS = sections();

    private record Declaration(Item.Entry place, Item.@Nullable Entry parent, List<Patch> patches) {}

    private final Problems problems;
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final Map<String, Matrix> made = new LinkedHashMap<>();

    private BehaviorSection(Problems problems) {
        this.problems = problems;
    }

    /** What the behaviors come to, by name; of one that is wrong the problems tell. */
    static Map<String, Matrix> read(Item.Entry behaviors, Problems problems) {
        BehaviorSection section = new BehaviorSection(problems);
        section.declare(behaviors);
        section.declarations.keySet().forEach(name -> section.matrix(name, new ArrayList<>()));
        return section.made;
    }

    private void declare(Item.Entry behaviors) {
        switch (behaviors.value()) {
            case Item.Section byName -> byName.entries().forEach(entry -> declare(entry.name(), entry));
            case Item.Sequence list -> list.items().forEach(this::declareNamed);
            case Item.Text text when text.text().isEmpty() -> {}
            case Item.Text text -> problems.misplaced(behaviors, "behaviors, each with a name");
        }
    }

    private void declareNamed(Item item) {
        if (item instanceof Item.Section section) {
            for (Item.Entry entry : section.entries()) {
                if (entry.name().equals(NAME) && entry.value() instanceof Item.Text name) {
                    declare(name.text(), new Item.Entry(entry.line(), name.text(), section));
                    return;
                }
            }
        }
        problems.add(item.line(), "a behavior in a list needs a 'name'.");
    }

    private void declare(String name, Item.Entry entry) {
        if (name.equals(Behavior.DEFAULT.name())) {
            problems.add(entry.line(), "'%s' is built in; give this behavior a name of its own.".formatted(name));
        } else if (entry.value() instanceof Item.Section body) {
            List<Patch> patches = new ArrayList<>();
            Item.Entry parent = null;
            for (Item.Entry item : body.entries()) {
                if (item.name().equals(PARENT)) {
                    parent = item;
                } else if (!item.name().equals(NAME)) {
                    section(item, patches);
                }
            }
            if (declarations.put(name, new Declaration(entry, parent, patches)) != null) {
                problems.add(entry.line(), "the behavior '%s' is declared a second time; keep one.".formatted(name));
            }
        } else {
            problems.misplaced(entry, "settings by section");
        }
    }

    private void section(Item.Entry item, List<Patch> patches) {
        Selector selector = SECTIONS.get(item.name());
        if (selector == null) {
            if (setting(item.name()) == null) {
                List<String> known = new ArrayList<>(SECTIONS.keySet());
                known.add(PARENT);
                Setting.ALL.forEach(setting -> known.add(setting.name()));
                problems.unknown(item, "section or setting of a behavior", known);
            } else {
                patch(Selector.all(), item, patches);
            }
        } else if (item.value() instanceof Item.Section section) {
            section.entries().forEach(entry -> patch(selector, entry, patches));
        } else {
            problems.misplaced(item, "settings with values");
        }
    }

    private void patch(Selector selector, Item.Entry entry, List<Patch> patches) {
        Setting<?> setting = setting(entry.name());
        if (setting == null) {
            problems.unknown(
                    entry,
                    "setting of a behavior",
                    Setting.ALL.stream().map(Setting::name).toList());
        } else if (entry.value() instanceof Item.Text text) {
            try {
                patches.add(setting.parse(selector, text.text()));
            } catch (IllegalArgumentException wrong) {
                problems.add(entry.line(), String.valueOf(wrong.getMessage()));
            }
        } else {
            problems.misplaced(entry, "one value");
        }
    }

    /** Null if there is none of this name, or it is its own ancestor. */
    private @Nullable Matrix matrix(String name, List<String> descendants) {
        Declaration declaration = declarations.get(name);
        if (made.containsKey(name) || declaration == null) {
            return made.get(name);
        }
        if (descendants.contains(name)) {
            problems.add(
                    declaration.place().line(),
                    "'%s' is its own ancestor: %s.".formatted(name, String.join(" ← ", descendants)));
            return null;
        }
        descendants.add(name);
        Matrix parent = parent(declaration, descendants);
        if (parent == null) {
            return null;
        }
        Matrix matrix = parent.patched(name, declaration.patches());
        made.put(name, matrix);
        return matrix;
    }

    private @Nullable Matrix parent(Declaration declaration, List<String> descendants) {
        Item.Entry entry = declaration.parent();
        if (entry == null) {
            return Behavior.DEFAULT.matrix();
        }
        if (!(entry.value() instanceof Item.Text text)) {
            problems.misplaced(entry, "the name of a behavior");
            return null;
        }
        for (Behavior preset : Behavior.PRESETS) {
            if (preset.name().equals(text.text())) {
                return preset.matrix();
            }
        }
        if (!declarations.containsKey(text.text())) {
            List<String> known = new ArrayList<>(declarations.keySet());
            Behavior.PRESETS.forEach(preset -> known.add(preset.name()));
            problems.unknown(new Item.Entry(entry.line(), text.text(), text), "behavior", known);
        }
        return matrix(text.text(), descendants);
    }

    private static @Nullable Setting<?> setting(String word) {
        for (Setting<?> setting : Setting.ALL) {
            if (setting.isCalled(word)) {
                return setting;
            }
        }
        return null;
    }

    private static Map<String, Selector> sections() {
        Map<String, Selector> sections = new LinkedHashMap<>();
        sections.put("allOperations", Selector.all());
        sections.put("consistencyModeReads", Selector.reads().cp());
        sections.put("availabilityModeReads", Selector.reads().ap());
        sections.put("retryableWrites", Selector.writes().retryable());
        sections.put("nonRetryableWrites", Selector.writes().nonRetryable());
        sections.put("batchReads", Selector.reads().batch());
        sections.put("batchWrites", Selector.writes().batch());
        sections.put("query", Selector.reads().query());
        sections.put("systemTxnVerify", Selector.transactions().verify());
        sections.put("systemTxnRoll", Selector.transactions().roll());
        for (Selector selector : Selector.every()) {
            sections.put(selector.toString(), selector);
        }
        return sections;
    }
}
