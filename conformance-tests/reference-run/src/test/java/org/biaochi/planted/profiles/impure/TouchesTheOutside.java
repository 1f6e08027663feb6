// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.profiles.impure;

import java.io.File;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.file.Path;

final class TouchesTheOutside {
    private TouchesTheOutside() {}

    static Object file() {
        return new File("x");
    }

    static Object path() {
        return Path.of("x");
    }

    static Object socket() {
        return new Socket();
    }

    static Object client() {
        return HttpClient.newHttpClient();
    }
}
