// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A program that speaks the line protocol badly, as its argument says: {@code mute} never answers, {@code weary}
 * answers the greeting and nothing more, {@code herald} prints a banner first, {@code chatty} prints its log among its
 * answers, {@code surly} answers everything with an error.
 */
public final class Rude {
    private Rude() {}

    /** Answers, or does not, until the input ends. */
    public static void main(String[] arguments) throws IOException {
        String manner = arguments[0];
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (manner.equals("herald")) {
            out.println("Welcome to RudeEngine 3.1");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            boolean greeting = line.contains("\"describe\"");
            if (manner.equals("chatty") && !greeting) {
                out.println("[INFO] request of " + line.length() + " characters");
            }
            if (!manner.equals("mute") && (greeting || !manner.equals("weary"))) {
                out.println(greeting ? "{\"id\":1,\"result\":{\"name\":\"rude\"}}" : refusal());
            }
        }
    }

    private static String refusal() {
        return "{\"id\":null,\"error\":{\"code\":\"NO\",\"message\":\"no\",\"path\":\"\"}}";
    }
}
