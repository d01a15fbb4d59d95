package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.index.ContextText;
import io.aerotype.embedded.internal.index.ExpressionText;
import io.aerotype.embedded.internal.index.IndexDefinition;
import io.aerotype.embedded.internal.index.IndexableExpression;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.index.SecondaryIndex;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Secondary indexes: made, dropped, listed, asked about. */
public final class IndexInfo {
    private static final int MAX_INDEX_NAME = 63;
    private static final int MAX_BIN_NAME = 15;

    private final Collection<Namespace> namespaces;
    private final Function<Namespace, Indexes> indexes;
    private final Function<String, List<Indexes>> everywhere;

    /**
     * @param indexes the indexes of one of the node's namespaces
     * @param everywhere the indexes of a namespace on every node, this one among them
     */
    public IndexInfo(
            Collection<Namespace> namespaces,
            Function<Namespace, Indexes> indexes,
            Function<String, List<Indexes>> everywhere) {
        this.namespaces = namespaces;
        this.indexes = indexes;
        this.everywhere = everywhere;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put("sindex-create", this::create);
        commands.put("sindex-delete", this::delete);
        commands.put("sindex-exists", this::exists);
        commands.put("sindex-stat", this::stat);
        commands.put("sindex-list", this::list);
        commands.put("sindex", this::list);
        return commands;
    }

    /** As on a server, an index of a namespace that is not there is accepted, and nothing happens. */
    private String create(InfoParameters parameters) {
        String name = parameters.require("indexname");
        String namespaceName = parameters.requireNamespace("ns");
        IndexDefinition definition = definition(parameters);
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_INDEX_NAME) {
            throw bad("'indexname' too long");
        }
        Optional<Indexes> home = find(namespaceName);
        if (home.isEmpty()) {
            return "ok";
        }
        try {
            return switch (home.get().create(name, definition)) {
                case DONE -> {
                    everywhere.apply(namespaceName).forEach(each -> each.create(name, definition));
                    yield "ok";
                }
                case NAME_TAKEN ->
                    throw new InfoException(
                            ResultCode.INDEX_FOUND, "'indexname' already exists with different definition");
                case TOO_MANY ->
                    throw new InfoException(ResultCode.INDEX_MAX_COUNT, "already at sindex definition limit");
            };
        } catch (ResultException malformed) {
            throw bad(definition.context().isEmpty() ? "'exp' invalid expression" : "'context' invalid cdt context");
        }
    }

    private static IndexDefinition definition(InfoParameters parameters) {
        @Nullable String set = parameters.values().containsKey("set") ? parameters.require("set") : null;
        IndexedPart part = parameters
                .find("indextype")
                .map(text -> IndexedPart.ofText(text)
                        .orElseThrow(() ->
                                bad("bad 'indextype' - must be one of 'default', 'list', 'mapkeys', 'mapvalues'")))
                .orElse(IndexedPart.DEFAULT);
        if (part == IndexedPart.SET) {
            return setIndex(parameters);
        }
        String context = base64(parameters, "context");
        Optional<String> old = parameters.find("indexdata");
        Optional<String> typeName = parameters.find("type");
        if (old.isPresent() == typeName.isPresent()) {
            throw bad("both 'indexdata' and 'type' are " + (old.isPresent() ? "specified" : "missing"));
        }
        if (old.isPresent()) {
            String[] binAndType = old.get().split(",", 2);
            if (binAndType.length < 2) {
                throw bad("'indexdata' missing bin type");
            }
            IndexedType type = type(binAndType[1], "'indexdata' bin type");
            requirePossible(type, part);
            return new IndexDefinition(set, bin(binAndType[0]), type, part, context, "");
        }
        String expression = base64(parameters, "exp");
        IndexedType type = type(typeName.get(), "'type'");
        Optional<String> bin = parameters.find("bin");
        if (bin.isPresent() != expression.isEmpty()) {
            throw bad("both 'bin' and 'exp' are " + (bin.isPresent() ? "specified" : "missing"));
        }
        if (!expression.isEmpty() && !context.isEmpty()) {
            throw bad("both 'context' and 'exp' are specified");
        }
        if (!expression.isEmpty()) {
            IndexableExpression.problem(expression, type, part).ifPresent(problem -> {
                throw bad(problem);
            });
        }
        requirePossible(type, part);
        return new IndexDefinition(set, bin.map(IndexInfo::bin).orElse(""), type, part, context, expression);
    }

    private static IndexDefinition setIndex(InfoParameters parameters) {
        for (String other : List.of("context", "indexdata", "type", "bin", "exp")) {
            if (parameters.values().containsKey(other)) {
                throw bad(other + " parameter is not supported for set index");
            }
        }
        return new IndexDefinition(parameters.require("set"), "", IndexedType.NUMERIC, IndexedPart.SET, "", "");
    }

    private static String bin(String name) {
        if (name.isEmpty()) {
            throw bad("'indexdata' missing bin name");
        }
        if (name.getBytes(StandardCharsets.ISO_8859_1).length > MAX_BIN_NAME) {
            throw bad("'bin' value too long");
        }
        return name;
    }

    private static IndexedType type(String text, String parameter) {
        return IndexedType.ofText(text)
                .orElseThrow(
                        () -> bad("bad " + parameter + " - must be one of 'numeric', 'string', 'blob', 'geo2dsphere'"));
    }

    /** A map's key is never a geometry. */
    private static void requirePossible(IndexedType type, IndexedPart part) {
        if (part == IndexedPart.MAPKEYS && type == IndexedType.GEO2DSPHERE) {
            throw bad(
                    "bad 'indexdata' bin type for 'indextype' 'mapkeys' - must be one of 'numeric', 'string', 'blob'");
        }
    }

    private static String base64(InfoParameters parameters, String name) {
        String value = parameters.find(name).orElse("");
        try {
            return Base64.getEncoder().encodeToString(Base64.getDecoder().decode(value));
        } catch (IllegalArgumentException malformed) {
            throw bad("'" + name + "' invalid base64");
        }
    }

    private String delete(InfoParameters parameters) {
        return withName(parameters, name -> {
            everywhere.apply(parameters.requireNamespace("ns")).forEach(home -> home.drop(name));
            return "ok";
        });
    }

    private String exists(InfoParameters parameters) {
        return withName(parameters, name -> String.valueOf(require(parameters).byName(name) != null));
    }

    private String stat(InfoParameters parameters) {
        return withName(parameters, name -> {
            @Nullable SecondaryIndex index = require(parameters).byName(name);
            if (index == null) {
                throw new InfoException(ResultCode.INDEX_NOT_FOUND, "no index");
            }
            return "entries=" + index.size()
                    + ";used_bytes=" + index.usedBytes()
                    + ";entries_per_bval=0;entries_per_rec=0;load_pct=" + index.loadedPercent()
                    + ";load_time=0;stat_gc_recs=0";
        });
    }

    /** Without an index's name the server says so, and goes on with an empty one: its answer has both. */
    private static String withName(InfoParameters parameters, UnaryOperator<String> command) {
        String complaint = "";
        try {
            parameters.require("indexname");
        } catch (InfoException missing) {
            complaint = missing.value();
        }
        try {
            return complaint + command.apply(parameters.find("indexname").orElse(""));
        } catch (InfoException refused) {
            return complaint + refused.value();
        }
    }

    /** The server lists indexes on values and on sets one after the other, and says twice what is wrong. */
    private String list(InfoParameters parameters) {
        try {
            return rows(parameters);
        } catch (InfoException refused) {
            return refused.value() + ";" + refused.value();
        }
    }

    private String rows(InfoParameters parameters) {
        boolean base64 = parameters.find("b64").map("true"::equals).orElse(false);
        boolean one = parameters.values().containsKey("namespace")
                || parameters.values().containsKey("ns");
        Stream<Indexes> homes =
                one ? Stream.of(require(parameters)) : namespaces.stream().map(indexes);
        List<String> rows = homes.flatMap(home ->
                        home.all().stream().map(index -> row(home.namespace().name(), index, base64)))
                .toList();
        return Stream.concat(
                        rows.stream().filter(row -> !row.endsWith(":indextype=set")),
                        rows.stream().filter(row -> row.endsWith(":indextype=set")))
                .collect(Collectors.joining(";"));
    }

    private static String row(String namespace, SecondaryIndex index, boolean base64) {
        IndexDefinition definition = index.definition();
        String head = "ns=" + namespace + ":indexname=" + index.name() + ":set=" + definition.set();
        if (definition.part() == IndexedPart.SET) {
            return head + ":indextype=set";
        }
        return head
                + ":bin=" + orNull(definition.bin())
                + ":type=" + definition.type().text()
                + ":indextype=" + definition.part().text()
                + ":context=" + (base64 ? orNull(definition.context()) : context(definition))
                + ":exp=" + (base64 ? orNull(definition.expression()) : expression(definition))
                + ":state=" + (index.isReadable() ? "RW" : "WO");
    }

    private static String orNull(String value) {
        return value.isEmpty() ? "null" : value;
    }

    private static String context(IndexDefinition definition) {
        return definition.context().isEmpty() ? "null" : ContextText.of(definition);
    }

    private static String expression(IndexDefinition definition) {
        return definition.expression().isEmpty() ? "null" : ExpressionText.of(definition.expression());
    }

    private Optional<Indexes> find(String namespace) {
        return namespaces.stream()
                .filter(each -> each.name().equals(namespace))
                .findFirst()
                .map(indexes);
    }

    private Indexes require(InfoParameters parameters) {
        return find(parameters.requireNamespace("ns"))
                .orElseThrow(() -> new InfoException(ResultCode.NAMESPACE, "namespace not found on node"));
    }

    private static InfoException bad(String message) {
        return new InfoException(ResultCode.PARAMETER, message);
    }
}
