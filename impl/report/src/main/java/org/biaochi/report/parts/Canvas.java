// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Profile;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;

/**
 * What a block is written with: the page, the language, and the profile under which it is read. Not thread-safe.
 *
 * @param html where it is written
 * @param language in which language
 * @param profile what the place demands
 */
public record Canvas(Html html, Language language, Profile profile) {
    /** The one of both texts that belongs here. */
    public String say(String zh, String en) {
        return language.say(zh, en);
    }

    /** The text in the language of the page. */
    public String say(LocalText text) {
        return language.say(text);
    }
}
