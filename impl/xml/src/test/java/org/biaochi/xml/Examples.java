// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.Inputs;

/** The subjects that ship as examples: really published tables, and one of each kind. */
final class Examples {
    private static final Path FOLDER =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples");
    private static final List<String> WITH_SUBJECTS = List.of(
            "published-tables", "evaluation", "linkage", "monitoring", "pre-evaluation", "supervision", "lifecycle");

    private Examples() {}

    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : WITH_SUBJECTS) {
            try (Stream<Path> listed = Files.list(FOLDER.resolve(folder))) {
                listed.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static Subject subject(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Inputs.subjects(file.toString(), in)
                    .map(entry -> ((Decoded<? extends Subject>) entry).subject())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
