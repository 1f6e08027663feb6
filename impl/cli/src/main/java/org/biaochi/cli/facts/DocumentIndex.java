// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.json.JsonRecord;

/**
 * Where the documents of single projects stand, found by project code or name; the documents themselves stay on disk. Holds
 * about fifty bytes a document. A hit may be a false one, so the reader compares what the document says. Filled first, then
 * sealed, then asked; not thread-safe.
 */
final class DocumentIndex {
    private static final int DOCUMENT_BITS = 26;
    private static final long DOCUMENT_MASK = (1L << DOCUMENT_BITS) - 1;
    private static final int FIRST_SIZE = 64;

    private final List<SourceFile> files = new ArrayList<>();
    private int[] file = new int[FIRST_SIZE];
    private long[] offset = new long[FIRST_SIZE];
    private int[] length = new int[FIRST_SIZE];
    private long[] number = new long[FIRST_SIZE];
    private int documents;
    private long[] keys = new long[2 * FIRST_SIZE];
    private int keyCount;

    /** Adds a document and returns its number. */
    int add(SourceFile source, JsonRecord record) {
        if (files.isEmpty() || files.get(files.size() - 1) != source) {
            files.add(source);
        }
        if (documents > DOCUMENT_MASK) {
            throw new IllegalStateException("more than " + documents + " documents of facts");
        }
        if (documents == file.length) {
            int size = documents * 2;
            file = Arrays.copyOf(file, size);
            offset = Arrays.copyOf(offset, size);
            length = Arrays.copyOf(length, size);
            number = Arrays.copyOf(number, size);
        }
        file[documents] = files.size() - 1;
        offset[documents] = record.offset();
        length[documents] = record.length();
        number[documents] = Suffix.pack(record.source().substring(source.name().length()));
        return documents++;
    }

    /** Lets a document be found by a key. */
    void key(String key, int document) {
        if (keyCount == keys.length) {
            keys = Arrays.copyOf(keys, keyCount * 2);
        }
        keys[keyCount++] = hash(key) | document;
    }

    /** Ends the filling. */
    void seal() {
        keys = Arrays.copyOf(keys, keyCount);
        Arrays.sort(keys);
    }

    /** How many documents there are. */
    int size() {
        return documents;
    }

    /** The documents that may have a key, in the order they were added. */
    List<Integer> find(String key) {
        long hash = hash(key);
        int at = Arrays.binarySearch(keys, hash);
        List<Integer> found = new ArrayList<>(1);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && (keys[i] & ~DOCUMENT_MASK) == hash; i++) {
            found.add((int) (keys[i] & DOCUMENT_MASK));
        }
        return found;
    }

    /** The name of a document, as it was read first. */
    String source(int document) {
        return files.get(file[document]).name() + Suffix.unpack(number[document]);
    }

    /** Reads the bytes of a document again. */
    byte[] read(int document) throws IOException {
        Path path = files.get(file[document]).path();
        if (path == null) {
            throw new NoSuchFileException(source(document));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer bytes = ByteBuffer.allocate(length[document]);
            channel.position(offset[document]);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new EOFException(source(document));
                }
            }
            return bytes.array();
        }
    }

    /** FNV-1a over the characters, the low bits left free for the number of the document. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash << DOCUMENT_BITS;
    }

    /** What names a record within its file: nothing, a line or an element, packed into a number. */
    private static final class Suffix {
        private static final String LINE = ":";
        private static final String ELEMENT = "#/";

        private Suffix() {}

        static long pack(String suffix) {
            if (suffix.startsWith(LINE)) {
                return Long.parseLong(suffix.substring(LINE.length())) * 2;
            }
            return suffix.startsWith(ELEMENT) ? Long.parseLong(suffix.substring(ELEMENT.length())) * 2 + 1 : -1;
        }

        static String unpack(long number) {
            if (number < 0) {
                return "";
            }
            return (number % 2 == 0 ? LINE : ELEMENT) + number / 2;
        }
    }
}
