// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.profiles.impure;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;

final class UsesTheDefaultCharset {
    private UsesTheDefaultCharset() {}

    static Object charset() {
        return Charset.defaultCharset();
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static String text(byte[] bytes) {
        return new String(bytes);
    }

    static Object reader(InputStream in) {
        return new InputStreamReader(in);
    }

    static Object writer(OutputStream out) {
        return new OutputStreamWriter(out);
    }
}
