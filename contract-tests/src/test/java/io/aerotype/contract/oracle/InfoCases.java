package io.aerotype.contract.oracle;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Info commands whose answers do not depend on the machine, right and wrong ones. */
final class InfoCases implements Area {
    private static final List<String> COMMANDS = List.of(
            "build",
            "edition",
            "status",
            "features",
            "namespaces",
            "namespace/none",
            "sets/none",
            "sets/test/none",
            "peers-generation",
            "partition-generation",
            "services",
            "connection",
            "bins",
            "jobs:",
            "scan-list",
            "racks:",
            "rack-ids",
            "udf-list",
            "nonsense",
            "nonsense:a=b",
            "");

    private static final List<String> NAMES = List.of(
            "sindex-create",
            "sindex-delete",
            "sindex-exists",
            "sindex-stat",
            "sindex-list",
            "truncate",
            "truncate-namespace",
            "udf-get",
            "udf-remove",
            "udf-put",
            "query-show:id=1",
            "query-abort:id=1");

    private static final List<String> PARAMETERS = List.of(
            "namespace=none",
            "namespace=test",
            "namespace=",
            "ns=none",
            "set=none",
            "indexname=oracle_none",
            "indexname=",
            "bin=b",
            "bin=a-bin-name-too-long",
            "type=numeric",
            "type=nonsense",
            "indextype=list",
            "indextype=nonsense",
            "exp=kxRRAqFuAQ==",
            "exp=???",
            "context=???",
            "lut=1",
            "lut=nonsense",
            "filename=none.lua",
            "filename=none",
            "id=1",
            "id=nonsense",
            "trid=1",
            "b64=true");

    @Override
    public String name() {
        return "info";
    }

    @Override
    public void prepare(Subject subject) {
        Index.ALL.forEach(index -> index.create(subject));
        UdfStep.register(subject);
    }

    @Override
    public Case generate(long number, Choice choice) {
        List<String> commands = IntStream.range(0, choice.between(1, 4))
                .mapToObj(i -> choice.percent(30) ? choice.of(COMMANDS) : made(choice))
                .toList();
        return new Case(name(), number, List.of(new InfoStep(commands)));
    }

    /** Namespace "test" stands only where nothing can be made in it. */
    private static String made(Choice choice) {
        String command = choice.of(NAMES);
        boolean harmless = !command.equals("sindex-create") && !command.startsWith("truncate");
        List<String> parameters = choice.many(0, 4, () -> choice.of(PARAMETERS)).stream()
                .filter(parameter -> harmless || !parameter.equals("namespace=test"))
                .distinct()
                .toList();
        if (command.contains(":")) {
            return String.join(
                    ";", Stream.concat(Stream.of(command), parameters.stream()).toList());
        }
        return command + (parameters.isEmpty() ? choice.of("", ":") : ":" + String.join(";", parameters));
    }
}
