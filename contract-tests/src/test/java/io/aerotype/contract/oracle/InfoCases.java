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

    private static final String OF_A_SET = "set-config:context=namespace;id=test;set=oracle_settings;";

    private static final List<String> USUAL_OF_A_SET = List.of(
            "default-read-touch-ttl-pct=0",
            "default-ttl=0",
            "disable-eviction=false",
            "enable-index=false",
            "stop-writes-count=0",
            "stop-writes-size=0");

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-1",
            "-2",
            "100",
            "101",
            "5",
            "5s",
            "2m",
            "3H",
            "10d",
            "3651D",
            "4K",
            "2M",
            "1g",
            "true",
            "false",
            "yes",
            "",
            "x",
            "5x",
            " 5",
            "007",
            "1.5",
            "999999999",
            "315360001");

    @Override
    public String name() {
        return "info";
    }

    @Override
    public void prepare(Subject subject) {
        Index.ALL.forEach(index -> index.create(subject));
        UdfStep.register(subject);
        StreamStep.register(subject);
    }

    @Override
    public Case generate(long number, Choice choice) {
        List<String> commands = IntStream.range(0, choice.between(1, 4))
                .mapToObj(i -> choice.percent(30) ? choice.of(COMMANDS) : made(choice))
                .toList();
        return new Case(name(), number, List.of(new InfoStep(choice.percent(85) ? commands : settingsOfASet(choice))));
    }

    /** Settings of a set are made the usual ones first: servers keep them from run to run. */
    private static List<String> settingsOfASet(Choice choice) {
        Stream<String> changes =
                choice
                        .many(1, 4, () -> choice.of(USUAL_OF_A_SET).replaceFirst("=.*", "=" + choice.of(VALUES)))
                        .stream();
        return Stream.of(
                        USUAL_OF_A_SET.stream().map(OF_A_SET::concat),
                        changes.map(OF_A_SET::concat),
                        Stream.of("sets/test/oracle_settings"))
                .flatMap(all -> all)
                .toList();
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
