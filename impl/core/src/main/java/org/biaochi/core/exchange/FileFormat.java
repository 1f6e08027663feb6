// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.InputEntry;

/** One file format in which subjects are exchanged. Implementations are immutable and safe for use by many threads. */
public interface FileFormat {
    /** How many bytes at most of the beginning of a file {@link #recognises} needs. */
    int HEAD = 8192;

    /** Lower-case id as typed on a command line, such as {@code xml}. */
    String id();

    /** What people call the format. */
    LocalText name();

    /** Usual endings of file names with the dot, most usual first; never decides what a file is. */
    List<String> endings();

    /** The endings of {@link #endings} that tell somebody who writes a new file of such a name that this format is meant. */
    default List<String> targetEndings() {
        return endings();
    }

    /** Whether a file that begins with these bytes (up to {@link #HEAD}) is of this format. */
    boolean recognises(byte[] head);

    /**
     * Reads the subjects of one file, lazily. What cannot be read becomes an unreadable entry with its place and the
     * rest goes on; the caller closes the stream and the input.
     *
     * @throws org.biaochi.api.subject.UnreadableInputException on opening or in the stream, if nothing more can be read
     */
    Stream<InputEntry<? extends Subject>> read(String source, InputStream in);

    /**
     * Writes subjects in their order and leaves the output open.
     *
     * @return what the format could not hold, in the order of writing; empty if nothing was lost
     * @throws IOException if the output fails
     */
    List<Omission> write(Iterator<? extends Subject> subjects, OutputStream out) throws IOException;
}
