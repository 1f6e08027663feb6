// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.describe.ProfileLints;
import org.biaochi.cli.session.Output;
import org.biaochi.profiles.Lint;
import org.biaochi.report.words.Plain;

/** Tells on standard error what is odd about the chosen demands, wherever they are used. */
final class ProfileNotes {
    private ProfileNotes() {}

    static void write(
            Output err, String language, Profile profile, EngineDescription engine, Optional<LocalText> region) {
        region.ifPresent(text -> note(err, language, text.in(language)));
        for (Lint lint : ProfileLints.misspelt(profile, engine)) {
            note(
                    err,
                    language,
                    Plain.of(lint.location()) + ": " + Plain.of(lint.text().in(language)));
        }
        err.flush();
    }

    private static void note(Output err, String language, String text) {
        err.line((language.equals("en") ? "note: " : "提示：") + text);
    }
}
