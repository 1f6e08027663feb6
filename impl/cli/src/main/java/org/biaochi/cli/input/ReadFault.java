// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.biaochi.api.basis.LocalText;

/** Why something that somebody named cannot be read, in the same words for every command. Stateless. */
public final class ReadFault {
    /** Nothing is there. */
    public static final LocalText MISSING =
            new LocalText("没有这个文件或文件夹，请检查路径", "there is no such file or folder; check the path");

    private ReadFault() {}

    /** What to tell of a file that could not be read, named in both languages. */
    public static LocalText of(Exception cause, String zh, String en) {
        return cause instanceof NoSuchFileException || cause instanceof FileNotFoundException
                ? MISSING
                : new LocalText(zh + "读不出来，请检查路径和权限", en + " cannot be read; check path and permissions");
    }
}
