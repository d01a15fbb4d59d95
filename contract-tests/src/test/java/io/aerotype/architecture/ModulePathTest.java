package io.aerotype.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The jars as modules: their descriptors name what they need, and export what users call. */
class ModulePathTest {
    private static final Set<String> OURS =
            Set.of("io.aerotype.annotation", "io.aerotype.ael", "io.aerotype.runtime", "io.aerotype.embedded");

    /** What the descriptors require; anything else on the class path stays off the module path. */
    private static final List<String> JARS = List.of(
            "aerotype-sdk-annotations",
            "aerotype-ael",
            "aerotype-sdk-runtime",
            "aerotype-embedded-server",
            "aerospike-client-jdk21",
            "antlr4-runtime",
            "picocli",
            "gson",
            "error_prone_annotations",
            "s2-geometry",
            "guava",
            "failureaccess",
            "snakeyaml",
            "h2-mvstore",
            "bcpkix",
            "bcprov",
            "bcutil",
            "jspecify");

    @Test
    void the_libraries_resolve_as_named_modules() throws ClassNotFoundException {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isNeeded)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration resolved = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), OURS);

        ModuleLayer layer = boot.defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());

        assertThat(layer.modules()).extracting(Module::getName).containsAll(OURS);
        assertExported(layer, "io.aerotype.runtime", "io.aerotype.session.Client");
        assertExported(layer, "io.aerotype.ael", "io.aerotype.ael.Ael");
        assertExported(layer, "io.aerotype.embedded", "io.aerotype.embedded.EmbeddedAerospike");
        assertThat(layer.findModule("io.aerotype.runtime").orElseThrow().isExported("io.aerotype.internal.pipeline"))
                .isFalse();
    }

    private static void assertExported(ModuleLayer layer, String module, String type) throws ClassNotFoundException {
        Class<?> loaded = layer.findLoader(module).loadClass(type);
        assertThat(loaded.getModule().getName()).isEqualTo(module);
        assertThat(loaded.getModule().isExported(loaded.getPackageName())).isTrue();
    }

    private static boolean isNeeded(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".jar") && JARS.stream().anyMatch(name::startsWith);
    }
}
