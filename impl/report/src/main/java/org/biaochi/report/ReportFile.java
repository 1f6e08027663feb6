// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.report.page.Page;

/** Finds out before the work whether the page can be written, and never takes a file that is not ours. */
final class ReportFile {
    private static final int HEAD = 512;

    private ReportFile() {}

    static Path prepare(Path folder, String name) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
            if (Files.exists(target) && !isOurs(target)) {
                throw new ConfigurationException(
                        "REPORT_FOREIGN",
                        target.toString(),
                        new LocalText(
                                "这里已有一个不是本产品报告的 " + name + "，没有覆盖；请换一个文件夹，或先移走它",
                                "there is a " + name
                                        + " that is no report of ours; it was not touched: choose another folder or move it"));
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        return target;
    }

    private static boolean isOurs(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains("name=\"generator\" content=\"" + Page.GENERATOR + "\"");
        }
    }

    static ConfigurationException unusable(Path folder, IOException cause) {
        String kind = cause.getClass().getSimpleName();
        return new ConfigurationException(
                "REPORT_FOLDER",
                folder.toString(),
                new LocalText(
                        "报告文件夹用不了（" + kind + "），请检查路径、权限和磁盘空间",
                        "the folder for the report cannot be used (" + kind
                                + "); check path, permissions and disk space"));
    }
}
