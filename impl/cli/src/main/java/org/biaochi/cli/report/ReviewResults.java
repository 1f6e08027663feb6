// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;

/** Takes the results of a batch one by one, in the order of the input. Not thread-safe. */
public interface ReviewResults extends AutoCloseable {
    /** A subject was assessed. */
    void assessed(Decoded<?> input, Assessment assessment);

    /** An input could not be read. */
    void unreadable(Unreadable<?> input);

    /** What stood in a folder among others belongs to another stage, which is no fault of it. */
    void elsewhere(Unreadable<?> input);

    /** The engine broke on a subject. */
    void broken(Decoded<?> input, Throwable cause);

    /** What is to be said about the facts of the whole batch; told once, before the end, if there is anything. */
    void remarks(List<LocalText> facts);

    /** Which formats the inputs had, and how many files had each; told once, before the end. */
    default void recognised(Map<FileFormat, Integer> formats) {}

    /** What is to be told of the marks of a review desk; told once, before the end, if there is anything. */
    default void marks(List<LocalText> remarks) {}

    /** The batch is over; on waivers that nothing needed there is a word. */
    void end(Optional<LocalText> unusedWaivers);

    /** No more comes, whether the batch ended or broke off. */
    @Override
    default void close() {}
}
