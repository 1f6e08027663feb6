// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.kit.subject.NotApplicable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Says in one line why a check failed. */
final class Wording {
    private static final int BODY = 200;
    private static final int LINE = 400;
    private static final Pattern COMPARISON =
            Pattern.compile("(?:(.*?) ==> )?(?:(.*?),? ?)?expected: .* but was: .*", Pattern.DOTALL);
    private static final Pattern SAME =
            Pattern.compile("(?:(.*?) ==> )?expected: not equal but was: <(.*)>", Pattern.DOTALL);

    private Wording() {}

    /** Why a check ended, with expected and actual value in words. */
    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return thrown.getClass().getName();
        }
        if (thrown instanceof AssertionFailedError failed && failed.isExpectedDefined() && failed.isActualDefined()) {
            return compared(message, failed.getExpected(), failed.getActual());
        }
        Matcher same = SAME.matcher(message);
        if (same.matches()) {
            return labelled(same.group(1), "expected anything but " + value(same.group(2)));
        }
        boolean plain = thrown instanceof AssertionError || thrown instanceof NotApplicable;
        return cut(plain ? message : thrown.getClass().getName() + ": " + message);
    }

    private static String compared(String message, ValueWrapper expected, ValueWrapper actual) {
        Matcher comparison = COMPARISON.matcher(message);
        boolean known = comparison.matches();
        String label = known ? comparison.group(1) : message;
        String reason =
                known && comparison.group(2) != null && !comparison.group(2).isBlank()
                        ? comparison.group(2) + ", "
                        : "";
        if (label != null && expected.getValue() instanceof Boolean) {
            return cut(label);
        }
        String values = "expected " + value(expected.getStringRepresentation()) + ", but was "
                + value(actual.getStringRepresentation());
        return labelled(label, reason + values);
    }

    private static String labelled(String label, String text) {
        return label == null ? text : cut(label) + ": " + text;
    }

    private static String value(String text) {
        return text.isBlank() ? "an empty text" : shortened(text, BODY);
    }

    /** One line; what follows the first brace is taken for a request or an answer and cut sooner than words are. */
    static String cut(String text) {
        String line = oneLine(text);
        int brace = line.indexOf('{');
        return shortened(line, brace < 0 ? LINE : Math.min(LINE, brace + BODY));
    }

    /** The text on one line of at most so many characters and an ellipsis. */
    static String shortened(String text, int most) {
        String line = oneLine(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
