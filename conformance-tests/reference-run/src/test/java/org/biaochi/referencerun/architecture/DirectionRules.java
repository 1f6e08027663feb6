// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which module may see which. The tree under {@code root} is the product, or the planted one. */
final class DirectionRules {
    private final String root;

    DirectionRules(String root) {
        this.root = root;
    }

    List<HouseRule> all() {
        List<HouseRule> rules = new ArrayList<>();
        rules.add(HouseRule.of(
                "packages have no cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles(),
                "cycle"));
        rules.add(sees("the API sees itself only", "api", "ApiSeesCore"));
        rules.add(sees("the core sees the API", "core", "CoreSeesJson", "api"));
        rules.add(sees("profiles see the core", "profiles", "ProfilesSeeEngine", "api", "core"));
        rules.add(sees("the engine sees core and profiles", "engine", "EngineSeesJson", "api", "core", "profiles"));
        rules.add(sees("the JSON codec sees the core", "json", "JsonSeesEngine", "api", "core"));
        rules.add(sees("form codecs see core and JSON", "forms", "FormsSeeEngine", "api", "core", "json"));
        rules.add(sees("the XML codec sees core and JSON", "xml", "XmlSeesEngine", "api", "core", "json"));
        rules.add(sees("the tables codec sees core and JSON", "tables", "TablesSeeEngine", "api", "core", "json"));
        rules.add(sees("the report sees the core", "report", "ReportSeesEngine", "api", "core"));
        rules.add(sees("validators see the core", "validators", "ValidatorsSeeEngine", "api", "core"));
        rules.add(sees("the kit sees the API", "kit", "KitSeesCore", "api"));
        rules.add(sees(
                "the runtime sees engine and packs",
                "runtime",
                "RuntimeSeesCli",
                "api",
                "core",
                "profiles",
                "engine",
                "packs"));
        rules.add(HouseRule.of(
                "the commands do not know OSGi's modules",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".cli..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(under("runtime", "shell", "host"))),
                "CliSeesRuntime"));
        rules.add(HouseRule.of(
                "OSGi types stay in osgi-bundles, annotations excepted",
                noClasses()
                        .that(resideOutsideOfPackages(under("runtime", "shell", "host"))
                                .and(resideOutsideOfPackages("org.biaochi.referencerun..")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.osgi..", "org.apache.felix..")
                                .and(resideOutsideOfPackages(
                                        "org.osgi.annotation..", "org.osgi.service.component.annotations.."))),
                "CoreSeesTheFramework"));
        return rules;
    }

    private HouseRule sees(String name, String module, String offender, String... allowed) {
        String[] visible =
                under(Stream.concat(Stream.of(module), Arrays.stream(allowed)).toArray(String[]::new));
        return HouseRule.of(
                name,
                noClasses()
                        .that()
                        .resideInAPackage(root + "." + module + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(root + "..").and(resideOutsideOfPackages(visible))),
                offender);
    }

    private String[] under(String... modules) {
        return Arrays.stream(modules).map(module -> root + "." + module + "..").toArray(String[]::new);
    }
}
