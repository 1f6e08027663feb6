// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a written workbook without what differs from one writing to the next: the time at which it was made and the order in
 * which merged cells happen to be listed. So equal forms give equal bytes. Pure functions.
 */
final class SteadyParts {
    /** Almost the earliest time that a zip can say: the earliest of all is written in the time zone of the machine as well. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    /** A longer part is a list without merged cells, which is written in order anyway and need not stand in memory. */
    private static final long WHOLE = 8L << 20;

    private SteadyParts() {}

    /** Copies a workbook and leaves the output open. */
    static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                try (InputStream in = from.getInputStream(part)) {
                    if (part.getSize() > WHOLE) {
                        in.transferTo(to);
                    } else {
                        to.write(steady(part.getName(), in.readAllBytes()));
                    }
                }
                to.closeEntry();
            }
        }
        to.finish();
        out.flush();
    }

    private static byte[] steady(String name, byte[] bytes) {
        boolean sheet = name.startsWith("xl/worksheets/sheet");
        if (!sheet && !name.equals("docProps/core.xml")) {
            return bytes;
        }
        String part = new String(bytes, StandardCharsets.UTF_8);
        String steady = sheet
                ? inside(part, "<mergeCells", "</mergeCells>", SteadyParts::sorted)
                : inside(part, "<dcterms:created", "</dcterms:created>", made -> "1980-01-01T00:00:00Z");
        return steady.getBytes(StandardCharsets.UTF_8);
    }

    /** The part with other content of an element that it holds once or not at all; no text of a cell looks like a tag. */
    private static String inside(String part, String tag, String end, UnaryOperator<String> change) {
        int open = part.indexOf(tag);
        int close = part.indexOf(end);
        if (open < 0 || close < 0) {
            return part;
        }
        int from = part.indexOf('>', open) + 1;
        return part.substring(0, from) + change.apply(part.substring(from, close)) + part.substring(close);
    }

    private static String sorted(String cells) {
        return Arrays.stream(cells.split("(?<=/>)")).sorted().collect(Collectors.joining());
    }
}
