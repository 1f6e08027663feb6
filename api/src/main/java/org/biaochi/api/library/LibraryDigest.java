// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.biaochi.api.subject.Region;
import org.jspecify.annotations.Nullable;

/** Digests all that a library holds, each text with its length before it, so that no two contents run together. */
final class LibraryDigest {
    private final MessageDigest sha256;

    private LibraryDigest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    static String of(
            @Nullable Region region,
            Collection<LibraryCategory> categories,
            List<LibraryEntry> entries,
            Collection<LibraryTemplate> templates) {
        LibraryDigest digest;
        try {
            digest = new LibraryDigest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        digest.text(region == null ? "" : region.code());
        digest.count(categories.size());
        for (LibraryCategory category : categories) {
            digest.text(category.code());
            digest.text(category.name());
            digest.text(category.parent());
        }
        digest.count(entries.size());
        for (LibraryEntry entry : entries) {
            digest.entry(entry);
        }
        digest.count(templates.size());
        for (LibraryTemplate template : templates) {
            digest.text(template.projectType());
            digest.texts(template.codes());
        }
        return "sha256:" + HexFormat.of().formatHex(digest.sha256.digest());
    }

    /** Fields are told by their keys, so that a new field leaves the digests of libraries without it alone. */
    private void entry(LibraryEntry entry) {
        for (LibraryField field : LibraryField.values()) {
            String text = entry.text(field);
            if (text.isEmpty()) {
                continue;
            }
            text(field.key());
            switch (field.kind()) {
                case WORDS -> texts(entry.words(field));
                case STANDARDS -> {
                    count(entry.standardValues().size());
                    entry.standardValues().forEach(this::standard);
                }
                default -> text(text);
            }
        }
        text("");
    }

    private void standard(StandardValue standard) {
        text(standard.kind().name());
        text(standard.value());
        text(standard.basis());
        text(standard.year() == null ? "" : Integer.toString(standard.year().year()));
        text(Boolean.toString(standard.mandatory()));
    }

    private void texts(List<String> texts) {
        count(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        sha256.update(bytes);
    }

    private void count(int count) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }
}
