// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/** The readable subjects of some sources, written in one format; what happened is kept for the telling. Not thread-safe. */
public final class Conversion implements Iterator<Subject> {
    private final SubjectInputs inputs;
    private final List<Part> parts = new ArrayList<>();
    private final List<Unreadable<?>> unreadable = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<Omission> omissions = List.of();
    private @Nullable Subject next;
    private int read;

    /** Converts what these inputs hold. */
    public Conversion(SubjectInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Something that a source says and that does not keep it from being read, such as a text that is longer than its column.
     *
     * @param source where it stands
     * @param text what it is
     */
    record Note(String source, LocalText text) {}

    /** The subjects of one source: from this position on. */
    private record Part(String source, int first) {}

    /**
     * Writes all subjects.
     *
     * @throws IOException if the output fails
     */
    public void write(FileFormat format, OutputStream out) throws IOException {
        omissions = List.copyOf(format.write(this, out));
    }

    @Override
    public boolean hasNext() {
        while (next == null && inputs.hasNext()) {
            InputEntry<? extends Subject> entry = inputs.next();
            if (entry instanceof Unreadable<?> refused) {
                unreadable.add(refused);
            } else if (entry instanceof Decoded<? extends Subject> decoded) {
                if (parts.isEmpty() || !parts.get(parts.size() - 1).source().equals(inputs.source())) {
                    parts.add(new Part(inputs.source(), read));
                }
                decoded.remarks().forEach(note -> notes.add(new Note(decoded.source(), note)));
                next = decoded.subject();
                read++;
            }
        }
        return next != null;
    }

    @Override
    public Subject next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Subject subject = next;
        next = null;
        return subject;
    }

    /** The inputs. */
    SubjectInputs inputs() {
        return inputs;
    }

    /** How many subjects were read. */
    public int subjects() {
        return read;
    }

    /** How many subjects the target holds. */
    int written() {
        return read
                - (int) omissions.stream()
                        .filter(omission -> omission.reason().isWhole())
                        .count();
    }

    /** What the target could not hold. */
    List<Omission> omissions() {
        return omissions;
    }

    /** What is to be said of what was read. */
    List<Note> notes() {
        return notes;
    }

    /** What could not be read. */
    List<Unreadable<?>> unreadable() {
        return unreadable;
    }

    /** Where the subject of an omission stands: its source, and its number in it from 1. */
    String place(Omission omission) {
        Part found = new Part("", 0);
        for (Part part : parts) {
            found = part.first() <= omission.subject() ? part : found;
        }
        return found.source() + ":" + (omission.subject() - found.first() + 1);
    }

    /** Whoever loses something must know; what was only written in another way is no loss. */
    public ExitStatus status() {
        boolean whole = omissions.stream().allMatch(omission -> omission.reason() == Omission.Reason.REWRITTEN);
        return whole && unreadable.isEmpty() ? ExitStatus.GOOD : ExitStatus.OPEN;
    }
}
