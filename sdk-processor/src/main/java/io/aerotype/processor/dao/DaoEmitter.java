package io.aerotype.processor.dao;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.emit.GeneratedFile;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.emit.Sources;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;
import java.util.List;

/** {@code UserDaoRequests}: runs what the interface declares. */
public final class DaoEmitter {
    private static final String ROLE = "Requests";

    private DaoEmitter() {}

    /** The file of an interface in which nothing is wrong. */
    public static GeneratedFile emit(DaoModel dao, List<MethodPlan> methods) {
        Declaration declaration = dao.declaration();
        RecordModel record = dao.subject().orElseThrow().record();
        ClassName handle = record.generated("DataSet");
        Constants constants = new Constants(record.type());
        List<MethodSpec> written = methods.stream()
                .map(plan -> new MethodEmitter(record, constants, plan).emit())
                .toList();
        TypeSpec.Builder type = Sources.type(declaration, ROLE)
                .addJavadoc("Runs what {@link $T} declares. Change the interface, not this file.", declaration.type())
                .addSuperinterface(declaration.type())
                .addFields(constants.fields())
                .addField(RuntimeTypes.SESSION_TYPE, "session", PRIVATE, FINAL)
                .addField(handle, "dataSet", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(RuntimeTypes.SESSION_TYPE, "session")
                        .addParameter(handle, "dataSet")
                        .addStatement("this.session = session")
                        .addStatement("this.dataSet = dataSet")
                        .build())
                .addMethod(factory(declaration)
                        .addJavadoc("On the records of {@link $T}, with the settings of a session.", record.type())
                        .addStatement("return of(session, $T.of())", handle)
                        .build())
                .addMethod(factory(declaration)
                        .addJavadoc("On the records of another namespace.")
                        .addParameter(handle, "dataSet")
                        .addStatement("return new $T(session, dataSet)", declaration.generated(ROLE))
                        .build());
        written.forEach(type::addMethod);
        return Sources.file(declaration, type.build());
    }

    /** An empty class of the same name, for an interface with mistakes. */
    public static GeneratedFile skeleton(DaoModel dao) {
        return Sources.file(
                dao.declaration(), Sources.type(dao.declaration(), ROLE).build());
    }

    private static MethodSpec.Builder factory(Declaration declaration) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(PUBLIC, STATIC)
                .returns(declaration.type())
                .addParameter(RuntimeTypes.SESSION_TYPE, "session");
    }
}
