// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Inflates every part of a package once, counting, before a library may touch it: sizes are those that come out, not those that
 * the package claims; the reader is that of the library, so that both see the same parts. What stands behind the rows
 * of a sheet, merged cells among it, is kept on the way, for the library does not tell. Immutable once made.
 */
final class PackageScan {
    private static final int BUFFER = 1 << 16;
    private static final int TAIL = 8 << 20;
    private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_ROWS = "sheetData/>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> kept = new HashMap<>();
    private final WorkbookLimits limits;
    private final long fileSize;
    private long total;
    private int largest = -1;
    private int strings;
    private String where = "";
    private boolean workbook;
    private boolean styles;
    private boolean macros;
    private boolean links;

    private PackageScan(WorkbookLimits limits, long fileSize) {
        this.limits = limits;
        this.fileSize = fileSize;
    }

    static PackageScan of(byte[] file, WorkbookLimits limits) {
        PackageScan scan = new PackageScan(limits, file.length);
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            for (int count = 1; entries.hasMoreElements(); count++) {
                if (count > limits.entries()) {
                    throw Refusals.bomb("部件超过 " + limits.entries() + " 个", "more than " + limits.entries() + " parts");
                }
                ZipArchiveEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    scan.part(entry.getName(), in);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.broken(e);
        }
        if (!scan.workbook) {
            throw Refusals.notAWorkbook();
        }
        if (scan.largest >= scan.strings) {
            throw Refusals.farText(scan.where);
        }
        return scan;
    }

    private void part(String name, InputStream zip) throws IOException {
        workbook |= name.equals("xl/workbook.xml");
        styles |= name.equals("xl/styles.xml");
        macros |= name.endsWith("vbaProject.bin");
        links |= name.startsWith("xl/externalLinks/");
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        boolean texts = name.equals("xl/sharedStrings.xml");
        CellScan cells = sheet || texts ? new CellScan() : null;
        boolean whole = name.equals("xl/workbook.xml") || name.equals("xl/_rels/workbook.xml.rels");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream keep = sheet || whole ? new ByteArrayOutputStream() : null;
        boolean keeping = whole;
        byte[] buffer = new byte[BUFFER + DOCTYPE.length + NO_ROWS.length];
        int carried = 0;
        long size = 0;
        for (int read = zip.read(buffer, carried, BUFFER); read >= 0; read = zip.read(buffer, carried, BUFFER)) {
            boolean first = size == 0 && read > 1;
            size += read;
            count(name, read, size);
            int end = carried + read;
            if (xml && (first && isWide(buffer) || find(DOCTYPE, buffer, 0, end) >= 0)) {
                throw Refusals.dtd(name);
            }
            if (cells != null) {
                cells.feed(buffer, carried, end);
                if (cells.isFar()) {
                    throw Refusals.farCell(name);
                }
            }
            if (keep != null && keeping) {
                keep.write(buffer, carried, read);
                if (keep.size() > TAIL) {
                    throw Refusals.bomb(name + " 太大", name + " is too large");
                }
            } else if (keep != null) {
                int from = endOfRows(buffer, end);
                if (from >= 0) {
                    keep.write(buffer, from, end - from);
                    keeping = true;
                }
            }
            carried = Math.min(NO_ROWS.length + 1, end);
            System.arraycopy(buffer, end - carried, buffer, 0, carried);
        }
        if (keep != null) {
            kept.put(name, keep.toByteArray());
        }
        if (cells != null && sheet && cells.largest() > largest) {
            largest = cells.largest();
            where = name;
        }
        strings += texts && cells != null ? cells.strings() : 0;
    }

    private void count(String name, int read, long size) {
        total += read;
        if (size > limits.entryBytes()) {
            throw Refusals.bomb(
                    name + " 展开后超过 " + (limits.entryBytes() >> 20) + " MB",
                    name + " inflates to more than " + (limits.entryBytes() >> 20) + " MB");
        }
        if (total > limits.totalBytes()) {
            throw Refusals.bomb(
                    "展开后超过 " + (limits.totalBytes() >> 20) + " MB",
                    "it inflates to more than " + (limits.totalBytes() >> 20) + " MB");
        }
        if (total > WorkbookLimits.SMALL && total / limits.ratio() > fileSize) {
            throw Refusals.bomb(
                    "展开后超过文件大小的 " + limits.ratio() + " 倍",
                    "it inflates to more than " + limits.ratio() + " times its size");
        }
    }

    /** Whether a part is written in 16 bits a character, where no search for a DTD would find one. */
    private static boolean isWide(byte[] head) {
        return head[0] == 0 || head[1] == 0 || (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
    }

    private static int endOfRows(byte[] buffer, int end) {
        int none = find(NO_ROWS, buffer, 0, end);
        if (none >= 0) {
            return none + NO_ROWS.length;
        }
        for (int at = find(END_OF_ROWS, buffer, 0, end); at >= 0; at = find(END_OF_ROWS, buffer, at + 1, end)) {
            if (closes(buffer, at)) {
                return at + END_OF_ROWS.length;
            }
        }
        return -1;
    }

    /** Whether the name at a position belongs to a closing tag, with or without a prefix. */
    private static boolean closes(byte[] buffer, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (buffer[i] == '<') {
                return false;
            }
            if (buffer[i] == '/') {
                return true;
            }
        }
        return false;
    }

    private static int find(byte[] wanted, byte[] buffer, int from, int end) {
        for (int i = from; i <= end - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && buffer[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    /** Whether formats of numbers can be told; some programs write none. */
    boolean hasStyles() {
        return styles;
    }

    boolean hasMacros() {
        return macros;
    }

    boolean hasLinks() {
        return links;
    }

    /** A part that is kept whole, or what stands behind the rows of a sheet; null if there is none. */
    byte @Nullable [] part(String name) {
        return kept.get(name);
    }
}
