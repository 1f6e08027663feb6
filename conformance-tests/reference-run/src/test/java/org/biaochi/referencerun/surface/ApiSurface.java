// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.surface;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the public and protected surface of the API's classes as lines, packages first, then type by type. */
final class ApiSurface {
    private ApiSurface() {}

    static List<String> lines() throws IOException {
        List<ClassFile> files = new ArrayList<>(ClassFile.ofApi());
        files.sort(Comparator.comparing(ClassFile::order));
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.addAll(file.lines()));
        return List.copyOf(lines);
    }
}
