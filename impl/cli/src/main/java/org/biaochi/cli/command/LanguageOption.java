// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import picocli.CommandLine.Option;

/** The language of texts. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", description = "文字语言，默认 zh / language of texts, zh unless said")
    private String language = "zh";

    String language() {
        if (!language.equals("zh") && !language.equals("en")) {
            throw new ConfigurationException(
                    "USAGE", "--lang " + language, new LocalText("语言只有 zh 和 en 两种", "the language is zh or en"));
        }
        return language;
    }
}
