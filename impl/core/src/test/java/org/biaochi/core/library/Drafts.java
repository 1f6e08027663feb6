// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.List;
import org.biaochi.api.library.LibraryField;

/** Small library files for tests; line 1 is the heading. */
final class Drafts {
    private Drafts() {}

    /** Rows as {@code code|version|from|to|l2|name|unit|category}; an empty cell is not stated. */
    static LibraryDraft of(String source, String... rows) {
        LibraryDraft.Builder draft = LibraryDraft.of(source);
        for (int i = 0; i < rows.length; i++) {
            draft.row(row(rows[i], i + 2).build());
        }
        return draft.build();
    }

    static LibraryRow.Builder row(String cells, int line) {
        List<LibraryField> columns = List.of(
                LibraryField.CODE,
                LibraryField.VERSION,
                LibraryField.EFFECTIVE_FROM,
                LibraryField.EFFECTIVE_TO,
                LibraryField.L2,
                LibraryField.NAME,
                LibraryField.UNIT,
                LibraryField.CATEGORY);
        String[] texts = cells.split("\\|", -1);
        LibraryRow.Builder row = LibraryRow.at(":" + line).text(LibraryField.L1, "产出指标");
        for (int i = 0; i < texts.length; i++) {
            row.text(columns.get(i), texts[i]);
        }
        return row;
    }

    static List<String> codes(List<LibraryFault> faults) {
        return faults.stream()
                .map(fault -> fault.source() + fault.place() + " " + fault.code() + " " + fault.about())
                .toList();
    }
}
