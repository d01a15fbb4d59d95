package io.aerotype.processor.emit;

import com.squareup.javapoet.JavaFile;

/**
 * A generated source file.
 *
 * @param name the class, fully qualified
 * @param text the source
 */
public record GeneratedFile(String name, String text) {
    static GeneratedFile of(JavaFile file) {
        return new GeneratedFile(
                file.packageName.isEmpty() ? file.typeSpec.name : file.packageName + "." + file.typeSpec.name,
                Layout.of(file.toString()));
    }
}
