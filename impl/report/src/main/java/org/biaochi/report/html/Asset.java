// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or script of our own that is written into the page, so that the page needs nothing else. Immutable. */
public final class Asset {
    private final String element;
    private final String text;

    private Asset(String element, String text) {
        this.element = element;
        this.text = text;
    }

    /** The style sheet that stands beside a class. */
    public static Asset style(Class<?> owner, String name) {
        return new Asset("style", read(owner, name));
    }

    /** The script that stands beside a class. */
    public static Asset script(Class<?> owner, String name) {
        return new Asset("script", read(owner, name));
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name + " beside " + owner.getName());
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("</")) {
                throw new IllegalStateException(name + " would end its own element");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source by which a content security policy admits exactly this text: {@code 'sha256-…'}. */
    public String policySource() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String element() {
        return element;
    }

    String text() {
        return text;
    }
}
