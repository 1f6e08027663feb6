// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that mean harm. Pure functions. */
final class HostileDocuments {
    private HostileDocuments() {}

    /** All of them by what they are; one wants to read a file. */
    static Map<String, byte[]> with(Path secret) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("brackets a hundred thousand deep", "[".repeat(100_000));
        texts.put("objects a hundred thousand deep", "{\"a\":".repeat(100_000));
        texts.put("elements a hundred thousand deep", "<a>".repeat(100_000));
        texts.put("a bomb of entities", bomb());
        texts.put(
                "an external entity",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>");
        texts.put("a line of five million characters", "甲".repeat(5_000_000));
        Map<String, byte[]> documents = new LinkedHashMap<>();
        texts.forEach((what, text) -> documents.put(what, text.getBytes(StandardCharsets.UTF_8)));
        documents.put("an archive that swells a thousandfold", Archive.BYTES);
        return documents;
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";\">");
        }
        return bomb.append("]><a>&e29;</a>").toString();
    }

    private static byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Packed once: it takes longer than most codecs take to refuse it. */
    private static final class Archive {
        private static final byte[] BYTES = archive();
    }
}
