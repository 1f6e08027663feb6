// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A program that answers each line with an empty object or, given an argument, with the line itself. */
public final class Echo {
    private Echo() {}

    /** Answers until the input ends. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        while ((line = in.readLine()) != null) {
            System.out.println(arguments.length == 0 ? "{}" : line);
        }
    }
}
