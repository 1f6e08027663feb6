// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

/**
 * Colours for people on a terminal; plain text elsewhere.
 *
 * @param on whether to colour
 */
public record Paint(boolean on) {
    /** Something that must be mended. */
    public String red(String text) {
        return sgr("31;1", text);
    }

    /** Something to look at. */
    public String yellow(String text) {
        return sgr("33", text);
    }

    /** Something good. */
    public String green(String text) {
        return sgr("32", text);
    }

    /** A heading. */
    public String bold(String text) {
        return sgr("1", text);
    }

    /** Something beside the matter. */
    public String faint(String text) {
        return sgr("2", text);
    }

    private String sgr(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
