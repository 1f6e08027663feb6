// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between modules and the purity of the core, on the compiled classes. */
class ArchitectureTest {
    private static final String PLANTED_ROOT = "org.biaochi.planted";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.biaochi");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    static List<HouseRule> rules() {
        return rulesOf("org.biaochi");
    }

    static List<HouseRule> plantedRules() {
        return rulesOf(PLANTED_ROOT);
    }

    private static List<HouseRule> rulesOf(String root) {
        return Stream.concat(new DirectionRules(root).all().stream(), new PurityRules(root).all().stream())
                .toList();
    }

    @Test
    void looks_at_the_product_and_not_at_tests() {
        assertThat(PRODUCT).anyMatch(type -> type.getPackageName().startsWith("org.biaochi.api"));
        assertThat(PRODUCT).noneMatch(type -> type.getPackageName().startsWith(PLANTED_ROOT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_obeys(HouseRule house) {
        house.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void the_planted_offender_is_caught_in_each_method_and_the_innocent_is_not(HouseRule house) {
        List<String> complaints =
                house.rule().evaluate(PLANTED).getFailureReport().getDetails();

        assertThat(marksOf(house.offender()))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(complaints)
                        .anySatisfy(complaint -> assertThat(complaint).contains(mark)));
        assertThat(complaints).noneMatch(complaint -> complaint.contains("Innocent"));
    }

    /** What a complaint must name: every method and non-final field of the offender, or the slice of a cycle. */
    private static List<String> marksOf(String offender) {
        List<JavaClass> types = PLANTED.stream()
                .filter(type -> type.getSimpleName().equals(offender)
                        || type.getPackageName().startsWith(PLANTED_ROOT + "." + offender))
                .toList();
        return types.stream()
                .flatMap(type -> Stream.concat(
                        type.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(method -> type.getSimpleName() + "." + method.getName() + "("),
                        type.getFields().stream().map(field -> type.getSimpleName() + "." + field.getName())))
                .toList();
    }
}
