package io.aerotype.processor.emit;

import com.squareup.javapoet.JavaFile;
import java.util.regex.Pattern;

/**
 * A generated source file.
 *
 * @param name the class, fully qualified
 * @param text the source
 */
public record GeneratedFile(String name, String text) {
    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n +\\* ([^\\n]+)\\n +\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n +}");
    private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\n +\\)");
    private static final Pattern CONSTANTS_APART =
            Pattern.compile("^( {4}static final [^\n]+;\n)\n(?= {4}static final )", Pattern.MULTILINE);

    /** The file as a person would lay it out: short comments on one line, constants without blank lines between. */
    static GeneratedFile of(JavaFile file) {
        String text = file.toString();
        text = SHORT_COMMENT.matcher(text).replaceAll("/** $1 */");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = NO_PARAMETERS.matcher(text).replaceAll("()");
        text = CONSTANTS_APART.matcher(text).replaceAll("$1");
        return new GeneratedFile(
                file.packageName.isEmpty() ? file.typeSpec.name : file.packageName + "." + file.typeSpec.name, text);
    }
}
