// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.kit.subject.CodecSubject;

/**
 * A file format of ours in the hands of the kit.
 *
 * @param format the format
 * @param tellsBlankCells whether it tells a cell that nobody filled from one that the form lacks
 * @param bringsAlong how the unknown members begin that it brings along; blank for none
 */
record FormatCodec(FileFormat format, boolean tellsBlankCells, String bringsAlong) implements CodecSubject {
    FormatCodec(FileFormat format) {
        this(format, true, "");
    }

    @Override
    public boolean bringsAlong(String member) {
        return !bringsAlong.isEmpty() && member.startsWith(bringsAlong);
    }

    @Override
    public Written write(List<PerformanceGoal> goals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Set<String> omitted = new HashSet<>();
            for (Omission omission : format.write(goals.iterator(), out)) {
                omitted.add("/" + omission.subject() + omission.path());
            }
            return new Written(out.toByteArray(), omitted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<PerformanceGoal> read(byte[] document) {
        List<PerformanceGoal> goals = new ArrayList<>();
        try (Stream<InputEntry<? extends Subject>> entries =
                format.read("document", new ByteArrayInputStream(document))) {
            entries.forEach(entry -> {
                if (entry instanceof Unreadable<?> unreadable) {
                    throw unreadable.error();
                }
                goals.add((PerformanceGoal) ((Decoded<?>) entry).subject());
            });
        }
        return goals;
    }
}
