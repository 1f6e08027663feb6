// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.kit.Runner;
import org.biaochi.kit.fake.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Catalogue, checks, constants and pages are one. */
class CatalogueTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path GOLDEN = ROOT.resolve("spec/meanings.golden");

    private final Catalogue catalogue = Catalogue.shipped();
    private final Map<String, List<String>> checks = checks();

    private static Map<String, List<String>> checks() {
        Map<String, List<String>> checks = new TreeMap<>();
        for (Class<?> contract : Runner.CONTRACTS.values()) {
            checks.putAll(Checks.named(contract));
        }
        return checks;
    }

    @Test
    void every_automated_requirement_has_a_check_and_every_check_a_requirement() {
        Set<String> automated = new TreeSet<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.active() && entry.automated()) {
                automated.add(entry.id());
            }
        }
        assertEquals(automated, new TreeSet<>(checks.keySet()));
    }

    @Test
    void every_check_of_a_contract_names_its_requirement() {
        for (Class<?> contract : Runner.CONTRACTS.values()) {
            for (Method method : contract.getMethods()) {
                boolean check = method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(TestFactory.class);
                assertEquals(check, method.isAnnotationPresent(Requirement.class), method.toString());
            }
        }
    }

    @Test
    void what_is_generated_is_up_to_date() throws IOException {
        compare("src/main/java/org/biaochi/kit/catalogue/Requirements.java", Pages.constants(catalogue));
        compare("spec/specification.zh.md", Pages.specification(catalogue, "zh"));
        compare("spec/specification.en.md", Pages.specification(catalogue, "en"));
        compare("spec/coverage.md", Pages.coverage(catalogue, checks));
    }

    private static void compare(String file, String expected) throws IOException {
        Path path = ROOT.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, expected);
        }
        assertEquals(
                words(expected),
                words(Files.readString(path)),
                file + " is out of date: run with -Dgolden.update=true");
    }

    /** The formatter may break lines of the Java source. */
    private static String words(String text) {
        return text.replaceAll("[\\s*]+", " ");
    }

    @Test
    void no_requirement_vanished_or_changed_its_meaning() throws IOException {
        List<String> now = Pages.meanings(catalogue);
        List<String> golden = Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of();
        for (String line : golden) {
            assertTrue(
                    now.contains(line),
                    line.split(" ")[0]
                            + " vanished or changed its meaning: keep it, withdraw it by its status, and give the new"
                            + " meaning a new id");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, now);
        }
        assertEquals(now, Files.readAllLines(GOLDEN), "new requirements: run with -Dgolden.update=true");
    }

    @Test
    void an_entry_that_is_not_complete_is_refused() {
        String entry = """
            {"version":"1","requirements":[{"id":"ENG-001","level":"MUST","profile":"ENGINE","theme":{"zh":"题","en":"t"},
             "text":{"zh":"甲","en":"a"},"rationale":{"zh":"乙","en":"b"},"since":"1.0","status":"active",
             "testability":"automated"}]}\
            """;
        assertEquals(1, read(entry).entries().size());
        for (String[] change : new String[][] {
            {"ENG-001", "ENG-1"},
            {"\"en\":\"a\"", "\"en\":\" \""},
            {"\"automated\"", "\"untestable\""},
            {"\"status\":\"active\"", "\"status\":\"maybe\""},
            {"\"since\"", "\"sinse\""}
        }) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class, () -> read(entry.replace(change[0], change[1])), change[1]);
            assertTrue(refusal.getMessage().contains("requirement "), refusal.getMessage());
        }
        String twice = entry.replace("]}", "," + entry.substring(entry.indexOf("[{") + 1));
        assertThrows(IllegalArgumentException.class, () -> read(twice));
    }

    private static Catalogue read(String json) {
        try {
            return Catalogue.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
