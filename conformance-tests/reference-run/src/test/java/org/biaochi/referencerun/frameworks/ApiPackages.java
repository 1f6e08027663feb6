// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of the API. */
final class ApiPackages {
    private ApiPackages() {}

    static List<String> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden/api-surface.txt")).stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.split(" ")[1])
                .toList();
    }
}
