package io.aerotype.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.aerotype.session.Functions;
import java.util.ServiceLoader;

/**
 * A native image needs to be told of what is looked up by name at run time. What is shipped for programs to run, and what
 * is generated for them, looks nothing up; so there is nothing to tell.
 */
@AnalyzeClasses(packages = "io.aerotype", importOptions = ArchitectureTest.OwnClasses.class)
class NativeImageTest {
    private static final String[] SHIPPED = {
        "io.aerotype.annotation..",
        "io.aerotype.ael..",
        "io.aerotype.session..",
        "io.aerotype.query..",
        "io.aerotype.operation..",
        "io.aerotype.spi..",
        "io.aerotype.value..",
        "io.aerotype.error..",
        "io.aerotype.internal..",
        // types that annotations make of these tests' own records: generated code of every kind
        "io.aerotype.contract.typed.."
    };

    private static final DescribedPredicate<JavaCall<?>> LOOK_UPS = call(
                    Class.class, "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents")
            .or(call(Class.class, "getResource(AsStream)?"))
            .or(call(ClassLoader.class, "loadClass|getResource(s|AsStream)?"))
            .or(call(ServiceLoader.class, "load(Installed)?"))
            .or(call(java.lang.reflect.Proxy.class, "newProxyInstance"))
            .or(call(java.lang.invoke.MethodHandles.Lookup.class, "find.*|unreflect.*"))
            .or(call(java.io.ObjectInputStream.class, "readObject"))
            .or(call(System.class, "loadLibrary|load"));

    @ArchTest
    static final ArchRule nothing_is_looked_up_by_name = noClasses()
            .that()
            .resideInAnyPackage(SHIPPED)
            .and()
            .doNotBelongToAnyOf(Functions.class) // registers a script that the program names, and includes
            .should()
            .callCodeUnitWhere(LOOK_UPS);

    @ArchTest
    static void a_look_up_would_be_seen(JavaClasses all) {
        assertThat(noClasses()
                        .that()
                        .belongToAnyOf(Functions.class)
                        .should()
                        .callCodeUnitWhere(LOOK_UPS)
                        .evaluate(all)
                        .hasViolation())
                .isTrue();
    }

    private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String method) {
        return target(owner(assignableTo(type))).and(target(nameMatching(method)));
    }
}
