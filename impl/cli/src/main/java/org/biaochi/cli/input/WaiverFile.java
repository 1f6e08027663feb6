// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.WaiversJson;
import org.jspecify.annotations.Nullable;

/** Reads the file of waivers and stated reasons; a broken one is configuration that is refused. */
public final class WaiverFile {
    private static final long LARGEST = 16 << 20;

    private WaiverFile() {}

    /**
     * The waivers in a file; none for no file.
     *
     * @throws ConfigurationException if the file cannot be read or holds something else
     */
    public static List<Waiver> read(@Nullable String name, Path directory) {
        if (name == null) {
            return List.of();
        }
        try {
            Path path = directory.resolve(name);
            if (Files.size(path) > LARGEST) {
                throw refused(name, "文件超过 16 MB，请拆分", "the file is larger than 16 MB; split it");
            }
            return WaiversJson.read(Files.readAllBytes(path));
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException("WAIVERS_UNREADABLE", name, ReadFault.of(e, "豁免文件", "the waiver file"));
        } catch (UnreadableInputException e) {
            String at = e.path().isEmpty() ? name : name + " " + e.path();
            throw new ConfigurationException(e.code(), at, e.text());
        }
    }

    private static ConfigurationException refused(String name, String zh, String en) {
        return new ConfigurationException("WAIVERS_UNREADABLE", name, new LocalText(zh, en));
    }
}
