// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Writes a command line so that it can be pasted into a shell. */
final class CommandText {
    private static final String PLAIN = "-_./:=,+@%";

    private CommandText() {}

    /** The command with its arguments as typed, the day named even where it was today's. */
    static String of(List<String> arguments, String asOf) {
        List<String> words = new ArrayList<>(List.of("biaochi"));
        arguments.forEach(argument -> words.add(quoted(argument)));
        if (arguments.stream().noneMatch(argument -> argument.equals("--as-of") || argument.startsWith("--as-of="))) {
            words.addAll(2, List.of("--as-of", asOf));
        }
        return String.join(" ", words);
    }

    private static String quoted(String argument) {
        boolean plain = !argument.isEmpty()
                && argument.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c < 0x80 && PLAIN.indexOf(c) >= 0);
        return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
