// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Subject;

/**
 * A subject as read from an input, with the way back to it. Immutable.
 *
 * @param <S> the kind of subject
 */
public final class Decoded<S extends Subject> implements InputEntry<S> {
    private final S subject;
    private final String source;
    private final SourcePaths paths;
    private final String digest;
    private final List<UnknownKey> unknown;
    private final List<LocalText> notes;

    private Decoded(Builder<S> builder) {
        this.subject = builder.subject;
        this.source = builder.source;
        this.paths = builder.paths;
        this.digest = builder.digest;
        this.unknown = builder.unknown;
        this.notes = builder.notes;
    }

    /** Starts with a subject and where it stands; paths are those of the model, the digest is empty. */
    public static <S extends Subject> Builder<S> of(S subject, String source) {
        return new Builder<>(subject, source);
    }

    /** The subject. */
    public S subject() {
        return subject;
    }

    @Override
    public String source() {
        return source;
    }

    /** The way between places of the subject and paths of the input. */
    public SourcePaths paths() {
        return paths;
    }

    /** {@code sha256:} and the digest of the bytes of the input, or of the record in an input of many; may be empty. */
    public String digest() {
        return digest;
    }

    /** The paths of members that the format does not know, in the order they came. They are kept as extras. */
    public List<String> unknownKeys() {
        return unknown.stream().map(UnknownKey::path).toList();
    }

    /** The same members, with what each of them may have meant. */
    public List<UnknownKey> unknown() {
        return unknown;
    }

    /** What a reader should tell about the reading, in the order of the input. */
    public List<LocalText> notes() {
        return notes;
    }

    /**
     * What is to be told to whoever gave the input: the notes, dates that are none, words that nobody knows, and members that look
     * like mistyped keys.
     */
    public List<LocalText> remarks() {
        return Stream.of(
                        notes,
                        ImpossibleDates.of(subject, paths),
                        UnknownWordRemarks.of(subject, paths),
                        UnknownKey.remarks(unknown))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return source + ": " + subject;
    }

    /**
     * Collects the parts. Not thread-safe.
     *
     * @param <S> the kind of subject
     */
    public static final class Builder<S extends Subject> {
        private final S subject;
        private final String source;
        private SourcePaths paths = SourcePaths.SAME;
        private String digest = "";
        private List<UnknownKey> unknown = List.of();
        private List<LocalText> notes = List.of();

        private Builder(S subject, String source) {
            this.subject = Objects.requireNonNull(subject, "subject");
            this.source = Objects.requireNonNull(source, "source");
        }

        /** Sets the way back. */
        public Builder<S> paths(SourcePaths paths) {
            this.paths = Objects.requireNonNull(paths, "paths");
            return this;
        }

        /** Sets the digest of the bytes. */
        public Builder<S> digest(String digest) {
            this.digest = Objects.requireNonNull(digest, "digest");
            return this;
        }

        /** Sets the unknown members. */
        public Builder<S> unknown(List<UnknownKey> keys) {
            this.unknown = List.copyOf(keys);
            return this;
        }

        /** Sets the notes. */
        public Builder<S> notes(List<LocalText> notes) {
            this.notes = List.copyOf(notes);
            return this;
        }

        /** Returns the entry. */
        public Decoded<S> build() {
            return new Decoded<>(this);
        }
    }
}
