// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;

/**
 * What is to be said about a folder of facts: each thing once, with the number of subjects it concerned. Keeps a bounded number
 * of them and counts the rest. Not thread-safe.
 */
final class FactRemarks {
    private static final int KEPT = 1000;
    private static final int SHOWN = 20;

    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private long more;
    private boolean lost;

    /** Something is wrong with a document, so that what stands there counts as not supplied. Keys of facts are told as written. */
    void broken(String source, String path, LocalText why) {
        lost = true;
        add(source + at(path), why);
    }

    /** A document is left out where it does not belong or contradicts another. */
    void leftOut(String source, String path, LocalText why) {
        add(source + at(path), why);
    }

    /** A word on the folder as a whole. */
    void say(LocalText text) {
        add("", text);
    }

    private void add(String where, LocalText why) {
        Remark remark = remarks.get(where + why.zh());
        if (remark != null) {
            remark.times++;
        } else if (remarks.size() < KEPT) {
            remarks.put(where + why.zh(), new Remark(where, why));
        } else {
            more++;
        }
    }

    private static String at(String path) {
        String shown = path.replace("~1", "/").replace("~0", "~");
        return shown.isEmpty() ? "" : shown.startsWith("/") ? " " + shown : ":" + shown;
    }

    /** Whether some document could not be read, so that facts are lost that somebody meant to supply. */
    boolean lost() {
        return lost;
    }

    /** The remarks for people, the first ones in full. */
    List<LocalText> lines() {
        List<LocalText> lines = new ArrayList<>();
        for (Remark remark : remarks.values()) {
            if (lines.size() == SHOWN) {
                break;
            }
            lines.add(remark.line());
        }
        long rest = remarks.size() - lines.size() + more;
        if (rest > 0) {
            lines.add(new LocalText("……另有 " + rest + " 处", "… and " + rest + " more"));
        }
        return lines;
    }

    private static final class Remark {
        private final String where;
        private final LocalText why;
        private long times = 1;

        Remark(String where, LocalText why) {
            this.where = where;
            this.why = why;
        }

        LocalText line() {
            String zh = where.isEmpty() ? "" : where + "：";
            String en = where.isEmpty() ? "" : where + ": ";
            return new LocalText(
                    zh + why.zh() + (times > 1 ? "（涉及 " + times + " 份）" : ""),
                    en + why.en() + (times > 1 ? " (" + times + " subjects)" : ""));
        }
    }
}
