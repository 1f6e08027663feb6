// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public surface of the API is what was agreed. */
class ApiSurfaceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/api-surface.txt");

    @Test
    void the_public_surface_is_the_agreed_one() throws IOException {
        List<String> now = ApiSurface.lines();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, now);
        }
        List<String> agreed = Files.readAllLines(GOLDEN);
        List<String> gone = new ArrayList<>(agreed);
        gone.removeAll(now);
        List<String> added = new ArrayList<>(now);
        added.removeAll(agreed);
        assertEquals(List.of(), gone, "gone from the public API; a MAJOR change unless it never shipped");
        assertEquals(List.of(), added, "new in the public API; agree on it and run with -Dgolden.update=true");
        assertEquals(agreed, now);
    }

    @Test
    void the_surface_tells_types_members_and_who_may_implement_them() throws IOException {
        List<String> lines = ApiSurface.lines();
        assertTrue(lines.contains("package org.biaochi.api.spi 1.0.0"), "packages with versions");
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.contains("interface org.biaochi.api.spi.Rule<")
                                && line.startsWith("@ConsumerType")),
                "annotations of types");
        assertTrue(lines.stream().anyMatch(line -> line.contains("org.biaochi.api.engine.Context.in(")), "members");
    }
}
