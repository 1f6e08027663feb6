// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_means_all_json_in_it_sorted_by_name() throws IOException {
        for (String name : List.of("b/2.json", "a.jsonl", "b/10.JSON", "b/readme.txt", "c/deep/er/x.json")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
        assertThat(names(".")).containsExactly("./a.jsonl", "./b/10.JSON", "./b/2.json", "./c/deep/er/x.json");
        assertThat(names("b/")).containsExactly("b/10.JSON", "b/2.json");
    }

    @Test
    void arguments_keep_their_order_and_their_spelling() throws IOException {
        Files.writeString(folder.resolve("z.txt"), "{}");
        assertThat(names("z.txt", "-", "z.txt")).containsExactly("z.txt", "-", "z.txt");
    }

    @Test
    void says_what_is_wrong_with_a_path() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(SourceFiles.find(List.of("empty", "gone.json", "bad\0name"), folder))
                .extracting(SourceFile::trouble)
                .containsExactly(
                        SourceFile.Trouble.EMPTY_FOLDER, SourceFile.Trouble.MISSING, SourceFile.Trouble.MISSING);
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        Files.writeString(folder.resolve("one.json"), "{}");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(names(".")).containsExactly("./one.json");
    }

    private List<String> names(String... arguments) {
        return SourceFiles.find(List.of(arguments), folder).stream()
                .map(SourceFile::name)
                .toList();
    }
}
