// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.core.exchange.FileFormat;

/** Says which formats files had. Pure functions. */
public final class FormatWords {
    private FormatWords() {}

    /** The same where some are not the JSON that everybody expects; nothing else is worth a word beside the results. */
    public static Optional<String> unusual(Map<FileFormat, Integer> formats, String language) {
        boolean usual = formats.keySet().stream()
                .allMatch(format ->
                        format.endings().contains(".json") || format.id().equals("form"));
        return usual ? Optional.empty() : Optional.of(of(formats, language));
    }

    /** The formats by name, each with the number of its files. */
    public static String of(Map<FileFormat, Integer> formats, String language) {
        boolean english = language.equals("en");
        List<String> words = new ArrayList<>();
        formats.forEach((format, files) ->
                words.add(format.name().in(language) + (english ? " (" + files + ")" : " " + files + " 个")));
        return String.join(english ? ", " : "、", words);
    }
}
