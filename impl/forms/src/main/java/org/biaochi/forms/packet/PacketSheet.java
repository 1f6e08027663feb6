// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.packet;

import org.biaochi.api.basis.LocalText;

/** The names of the sheets and of the lines on the first one. */
enum PacketSheet {
    GUIDE("说明", "Guide"),
    FINDINGS("问题清单", "Findings"),
    OPEN("未能判定", "Not judged"),
    PROJECTS("项目一览", "Projects"),
    UNMET("未对上的批注", "Unmatched marks"),
    /** Lines of the first sheet. */
    PROFILE("管理要求", "Profile"),
    DIGEST("管理要求校验码", "Digest of the profile"),
    AS_OF("适用日期", "As of"),
    BY("经办人", "By"),
    /** Columns of the sheet of marks that met nothing. */
    WHY("没有对上的原因", "Why it met nothing"),
    AT("原来的位置", "Where it stood");

    private final LocalText words;

    PacketSheet(String zh, String en) {
        this.words = new LocalText(zh, en);
    }

    LocalText words() {
        return words;
    }

    boolean is(String text) {
        return words.zh().equals(text) || words.en().equalsIgnoreCase(text);
    }
}
