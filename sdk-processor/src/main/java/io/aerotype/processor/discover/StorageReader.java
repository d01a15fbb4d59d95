package io.aerotype.processor.discover;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.Storage;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads where the objects of a type are kept. */
final class StorageReader {
    private StorageReader() {}

    static Storage read(TypeElement type) {
        return AnnotationReader.find(type, DataSet.class)
                .<Storage>map(dataSet -> new Storage.InSet(
                        dataSet.text("namespace"),
                        dataSet.text("set"),
                        options(dataSet),
                        dataSet.origin("namespace"),
                        dataSet.origin("set")))
                .orElseGet(() -> new Storage.InBin(AnnotationReader.find(type, Embedded.class)
                        .map(embedded -> Form.valueOf(embedded.text("as")))
                        .orElse(Form.MAP)));
    }

    private static Storage.Options options(AnnotationReader dataSet) {
        return new Storage.Options(
                choice(dataSet, "storeKey"),
                choice(dataSet, "durableDelete"),
                Optional.of(dataSet.text("defaultTtl")).filter(ttl -> !ttl.isEmpty()),
                dataSet.origin("defaultTtl"));
    }

    private static Optional<Boolean> choice(AnnotationReader dataSet, String argument) {
        String choice = dataSet.text(argument);
        return choice.equals("BEHAVIOR") ? Optional.empty() : Optional.of(choice.equals("YES"));
    }
}
