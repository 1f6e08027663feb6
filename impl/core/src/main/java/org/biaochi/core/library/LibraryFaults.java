// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;

/** Gathers faults up to a bound and counts the rest. Not thread-safe. */
final class LibraryFaults {
    static final int MOST = 200;

    private final List<LibraryFault> faults = new ArrayList<>();
    private int count;

    void add(String code, String source, String place, String about, String zh, String en) {
        count++;
        if (faults.size() < MOST) {
            faults.add(new LibraryFault(code, source, place, about, new LocalText(zh, en)));
        }
    }

    int count() {
        return count;
    }

    List<LibraryFault> list() {
        return List.copyOf(faults);
    }
}
