package io.aerotype.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "io.aerotype",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OwnClasses.class})
class ArchitectureTest {
    /** Libraries relocated into the processor's jar are not ours to judge. */
    static final class OwnClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/shaded/");
        }
    }

    /** An exported package is a face: it calls its internals, and they speak in its types. */
    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("io.aerotype.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideOutsideOfPackage("..internal.."), resideInAPackage("..internal.."));

    @ArchTest
    static final ArchRule the_language_knows_no_client = noClasses()
            .that()
            .resideInAPackage("io.aerotype.ael..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.aerospike..", "io.aerotype.session..", "io.aerotype.query..", "io.aerotype.internal..");

    @ArchTest
    static final ArchRule antlr_lives_and_dies_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("io.aerotype.ael.internal.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule the_server_shares_nothing_with_the_runtime = noClasses()
            .that()
            .resideInAPackage("io.aerotype.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.aerospike..", "io.aerotype.ael..", "io.aerotype.session..", "io.aerotype.spi..");

    @ArchTest
    static final ArchRule rules_and_emitters_ask_no_compiler = noClasses()
            .that()
            .resideInAnyPackage("io.aerotype.processor.rule..", "io.aerotype.processor.emit..")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are the compiler's model, apart from modifiers and the rules of names",
                    type -> type.getPackageName().startsWith("javax.lang.model")
                            && !type.getName().equals("javax.lang.model.element.Modifier")
                            && !type.getName().equals("javax.lang.model.SourceVersion")));

    @ArchTest
    static final ArchRule the_processor_runs_without_the_runtime = noClasses()
            .that()
            .resideInAPackage("io.aerotype.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.aerospike..", "io.aerotype.session..", "io.aerotype.query..", "io.aerotype.spi..");

    @ArchTest
    static final ArchRule nothing_static_is_mutable = noFields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("io.aerotype.ael.internal.syntax..") // the parser generator's own tables
            .should()
            .notHaveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = classes()
            .should()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl");

    @ArchTest
    static final ArchRule no_type_hides_java_lang_record = noClasses().should().haveSimpleName("Record");
}
