// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.jspecify.annotations.Nullable;

/** What came of a step: the file with one event more, or why it was refused and which steps may be taken. Immutable. */
public final class CaseMove {
    private final @Nullable CaseFile file;
    private final String code;
    private final LocalText text;
    private final Set<CaseState> next;

    private CaseMove(@Nullable CaseFile file, String code, LocalText text, Set<CaseState> next) {
        this.file = file;
        this.code = code;
        this.text = text;
        this.next = next;
    }

    static CaseMove taken(CaseFile file) {
        return new CaseMove(file, "", new LocalText("", ""), Set.of());
    }

    static CaseMove refused(String code, String zh, String en, Set<CaseState> next) {
        Set<CaseState> legal = EnumSet.noneOf(CaseState.class);
        legal.addAll(next);
        List<String> terms = legal.stream().map(CaseState::term).toList();
        List<String> names = legal.stream().map(CaseState::name).toList();
        LocalText text = new LocalText(
                code + "：" + zh + (terms.isEmpty() ? "，案卷已经办结，不能再流转" : "，下一步只能是" + String.join("、", terms)),
                code + ": " + en
                        + (names.isEmpty()
                                ? "; the case is closed and final"
                                : "; the next step can only be " + String.join(" or ", names)));
        return new CaseMove(null, code, text, legal);
    }

    /** Whether the step was taken. */
    public boolean isTaken() {
        return file != null;
    }

    /**
     * The file behind the step.
     *
     * @throws NoSuchElementException if it was refused; the message says why
     */
    public CaseFile file() {
        if (file == null) {
            throw new NoSuchElementException(text.zh() + " / " + text.en());
        }
        return file;
    }

    /** {@code PM-ALT-101} or {@code REPLY_INCOMPLETE}; empty if the step was taken. */
    public String code() {
        return code;
    }

    /** Why it was refused and what may be done; empty if it was taken. */
    public LocalText text() {
        return text;
    }

    /** The steps that may be taken instead; empty if it was taken, or the case is closed. */
    public Set<CaseState> next() {
        return Objects.requireNonNull(next);
    }

    @Override
    public String toString() {
        return file == null ? text.toString() : file.toString();
    }
}
