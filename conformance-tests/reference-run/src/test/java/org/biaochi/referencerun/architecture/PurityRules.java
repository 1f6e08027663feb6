// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructor;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;

/** What the pure modules must be handed instead of fetching it: time, place, language, environment. */
final class PurityRules {
    private static final Set<String> BINARY_FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final String root;

    PurityRules(String root) {
        this.root = root;
    }

    List<HouseRule> all() {
        return List.of(
                pure("no clock", readsClock(), "ReadsTheClock"),
                pure("no default locale", usesDefaultLocale(), "UsesTheDefaultLocale"),
                pure("no default charset", usesDefaultCharset(), "UsesTheDefaultCharset"),
                pure("no default time zone", usesDefaultZone(), "UsesTheDefaultZone"),
                pure("no context class loader", usesContextLoader(), "UsesTheContextClassLoader"),
                pure("no environment", readsEnvironment(), "ReadsTheEnvironment"),
                pure("no chance", usesChance(), "LeavesItToChance"),
                pure("no binary floating point", usesBinaryFloat(), "ComputesInBinary"),
                HouseRule.of(
                        "no static mutable state",
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(under("api", "core", "profiles", "engine", "validators"))
                                .and()
                                .areStatic()
                                .should(beConstant()),
                        "KeepsStaticState"),
                HouseRule.of(
                        "no files and no network",
                        noClasses()
                                .that()
                                .resideInAnyPackage(under("api", "core", "profiles", "engine"))
                                .should()
                                .dependOnClassesThat(touchTheOutside()),
                        "TouchesTheOutside"),
                HouseRule.of(
                        "only the commands print",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .and()
                                .resideOutsideOfPackages(under("cli", "shell", "host", "kit"))
                                .should(printsTraces())
                                .orShould()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err"),
                        "Prints"));
    }

    private HouseRule pure(String name, ArchCondition<JavaClass> condition, String offender) {
        return HouseRule.of(
                name,
                noClasses()
                        .that()
                        .resideInAnyPackage(under("api", "core", "profiles", "engine", "validators"))
                        .should(condition),
                offender);
    }

    private static ArchCondition<JavaClass> readsClock() {
        return calls("read a clock", call -> {
                    boolean now = call.getName().equals("now")
                            && call.getOwner().getPackageName().startsWith("java.time");
                    boolean clock = call.getOwner().isEquivalentTo(java.time.Clock.class);
                    return now || clock;
                })
                .or(callMethod(System.class, "currentTimeMillis"))
                .or(callMethod(System.class, "nanoTime"))
                .or(callConstructor(Date.class));
    }

    private static ArchCondition<JavaClass> printsTraces() {
        return calls(
                "print a stack trace",
                call -> call.getOwner().isAssignableTo(Throwable.class)
                        && call.getName().equals("printStackTrace"));
    }

    private static ArchCondition<JavaClass> usesDefaultLocale() {
        return callMethod(Locale.class, "getDefault")
                .or(callMethod(Locale.class, "getDefault", Locale.Category.class))
                .or(callMethod(String.class, "format", String.class, Object[].class))
                .or(callMethod(String.class, "formatted", Object[].class))
                .or(callMethod(String.class, "toLowerCase"))
                .or(callMethod(String.class, "toUpperCase"))
                .or(callMethod(DateTimeFormatter.class, "ofPattern", String.class))
                .or(callMethod(NumberFormat.class, "getInstance"));
    }

    private static ArchCondition<JavaClass> usesDefaultCharset() {
        return callMethod(Charset.class, "defaultCharset")
                .or(callMethod(String.class, "getBytes"))
                .or(callConstructor(String.class, byte[].class))
                .or(callConstructor(InputStreamReader.class, InputStream.class))
                .or(callConstructor(OutputStreamWriter.class, OutputStream.class));
    }

    private static ArchCondition<JavaClass> usesDefaultZone() {
        return callMethod(ZoneId.class, "systemDefault").or(callMethod(TimeZone.class, "getDefault"));
    }

    private static ArchCondition<JavaClass> usesContextLoader() {
        return callMethod(Thread.class, "getContextClassLoader")
                .or(callMethod(ServiceLoader.class, "load", Class.class));
    }

    private static ArchCondition<JavaClass> readsEnvironment() {
        return calls(
                "read the environment",
                call -> call.getOwner().isEquivalentTo(System.class)
                        && Set.of("getenv", "getProperty", "getProperties", "lineSeparator")
                                .contains(call.getName()));
    }

    private static ArchCondition<JavaClass> usesChance() {
        return callMethod(Math.class, "random")
                .or(callMethod(UUID.class, "randomUUID"))
                .or(calls(
                        "construct a Random or a ThreadLocal",
                        call -> call.getName().equals("<init>")
                                && (call.getOwner().isAssignableTo(Random.class)
                                        || call.getOwner().isAssignableTo(ThreadLocal.class))));
    }

    private static ArchCondition<JavaClass> usesBinaryFloat() {
        ArchCondition<JavaClass> declares = new ArchCondition<>("declare double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    event(type, field.getFullName(), isBinary(field.getRawType()), events);
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    boolean binary = isBinary(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(PurityRules::isBinary);
                    event(type, unit.getFullName(), binary, events);
                }
            }
        };
        return declares.or(calls(
                "compute in double or float",
                call -> isBinary(call.getRawReturnType())
                        || call.getRawParameterTypes().stream().anyMatch(PurityRules::isBinary)));
    }

    private static void event(JavaClass type, String member, boolean binary, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, binary, member + (binary ? " is" : " is not") + " binary"));
    }

    private static boolean isBinary(JavaClass type) {
        return BINARY_FLOATS.contains(type.getName());
    }

    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean constant = field.getModifiers().contains(JavaModifier.FINAL)
                        || field.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(field, constant, field.getFullName() + " is static and not final"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> touchTheOutside() {
        return JavaClass.Predicates.resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                .or(assignableTo(java.io.File.class))
                .or(assignableTo(java.io.FileInputStream.class))
                .or(assignableTo(java.io.FileOutputStream.class))
                .or(assignableTo(java.io.RandomAccessFile.class))
                .or(assignableTo(java.net.URLConnection.class))
                .or(assignableTo(java.net.Socket.class));
    }

    private static ArchCondition<JavaClass> calls(String description, Predicate<CodeUnitCallTarget> test) {
        return callCodeUnitWhere(
                DescribedPredicate.<JavaCall<?>>describe(description, call -> test.test(call.getTarget())));
    }

    private String[] under(String... modules) {
        return Arrays.stream(modules).map(module -> root + "." + module + "..").toArray(String[]::new);
    }
}
