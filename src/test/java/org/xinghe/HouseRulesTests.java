package org.xinghe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

@AnalyzeClasses(packages = "org.xinghe", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule repositories_are_hidden = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("other modules ask the module, not its tables");

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("a Clock is injected, so that tests and the demo can move it");

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Entity)")
            .because("the words of the field say more")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule parts_of_a_module_form_no_circle = slices().matching("org.xinghe.(**)")
            .should()
            .beFreeOfCycles()
            .because("a part is understood without what is built on it");

    /// Spring names a bean, and the templates import a page, by its simple name alone.
    @ArchTest
    static void beans_and_pages_have_names_of_their_own(JavaClasses classes) {
        var named = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.isMetaAnnotatedWith(Component.class)
                        || (type.getPackageName().endsWith(".web")
                                && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        assertThat(named).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    @ArchTest
    static final ArchRule fields_are_not_injected = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("constructors say what a class needs")
            .allowEmptyShould(true);
}
