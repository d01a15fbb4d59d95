package io.aerotype.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the project promises about itself. */
class ProjectPagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern VERSION = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)<");

    @Test
    void the_readme_says_how_mature_this_is() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).containsIgnoringCase("before its first release");
    }

    @Test
    void every_dependency_has_one_published_version() throws IOException {
        Matcher versions = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")));
        int found = 0;
        while (versions.find()) {
            found++;
            assertThat(versions.group(2))
                    .as(versions.group(1))
                    .doesNotContain("SNAPSHOT", "LATEST", "RELEASE")
                    .doesNotContainAnyWhitespaces()
                    .doesNotStartWith("[")
                    .doesNotStartWith("(");
        }
        assertThat(found).isGreaterThan(10);
    }
}
