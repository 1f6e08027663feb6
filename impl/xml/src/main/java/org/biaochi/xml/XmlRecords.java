// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.JsonParser;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.InputFaults;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a document one after the other, in memory bounded by the largest: the root itself, or the elements in {@code
 * subjects}. A subject that cannot be read becomes an unreadable entry, and the rest goes on where the syntax allows. Not
 * thread-safe.
 */
final class XmlRecords implements Iterator<InputEntry<? extends Subject>> {
    private final String source;
    private final InputStream in;
    private final XmlLimits limits;
    private @Nullable XmlEvents events;
    private @Nullable InputEntry<? extends Subject> next;
    private boolean many;
    private boolean ended;
    private int index;

    XmlRecords(String source, InputStream in, XmlLimits limits) {
        this.source = source;
        this.in = in;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = events == null ? first() : following(events);
            } catch (UnreadableInputException e) {
                next = new Unreadable<>(source, e);
                ended = true;
            }
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public InputEntry<? extends Subject> next() {
        InputEntry<? extends Subject> entry = hasNext() ? next : null;
        if (entry == null) {
            throw new NoSuchElementException(source);
        }
        next = null;
        return entry;
    }

    private @Nullable InputEntry<? extends Subject> first() {
        XmlEvents opened = XmlEvents.of(in, limits);
        events = opened;
        while (opened.next() != XMLStreamConstants.START_ELEMENT) {
            if (opened.isEnded()) {
                throw InputFaults.empty();
            }
        }
        many = isOurs(opened) && opened.element().getLocalName().equals(XmlNames.SUBJECTS);
        if (many) {
            opened.beginRecord();
            return following(opened);
        }
        ended = true;
        opened.beginDocument();
        return entry(opened, source, opened::documentDigest);
    }

    private @Nullable InputEntry<? extends Subject> following(XmlEvents open) {
        while (!open.isEnded()) {
            int event = open.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                long begin = open.beginRecord();
                return entry(open, source + "#/" + index++, () -> open.recordDigest(begin));
            }
            if (event == XMLStreamConstants.CHARACTERS && !open.characters().isBlank()) {
                throw XmlFaults.shape(open.place(), "主体之间不应有文字", "there must be no text between the subjects");
            }
        }
        if (index == 0) {
            throw InputFaults.empty();
        }
        return null;
    }

    private InputEntry<? extends Subject> entry(XmlEvents open, String name, Supplier<String> digest) {
        int level = open.depth();
        try {
            SubjectFormat<?> format = format(open);
            JsonRecord record = JsonRecord.of(name, new JsonRecord.Tokens() {
                @Override
                public JsonParser open() {
                    return new XmlTokens(open, SubjectElements.shape(format), SubjectElements.NAMESPACE);
                }

                @Override
                public String digest() {
                    return digest.get();
                }
            });
            return format.read(record, JsonReading.STANDARD);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(name, e);
        } finally {
            open.within(() -> "");
            if (many && open.depth() >= level) {
                skip(open, level);
            }
        }
    }

    /** What cannot be skipped has said so already, or says so as the next entry. */
    private static void skip(XmlEvents open, int level) {
        if (!open.isEnded()) {
            open.skipTo(level);
        }
    }

    private static SubjectFormat<?> format(XmlEvents open) {
        String name = open.element().getLocalName();
        Optional<SubjectFormat<?>> format = isOurs(open) ? SubjectFormats.ofType(name) : Optional.empty();
        return format.orElseThrow(() -> unknown(open, name));
    }

    private static boolean isOurs(XmlEvents open) {
        return SubjectElements.NAMESPACE.equals(open.element().getNamespaceURI());
    }

    private static UnreadableInputException unknown(XmlEvents open, String name) {
        String space = String.valueOf(open.element().getNamespaceURI());
        String known = SubjectFormats.all().stream()
                .map(format -> format.type().name())
                .collect(Collectors.joining(", "));
        return XmlFaults.of(
                "UNKNOWN_XML",
                open.place(),
                "不认识的元素 {" + space + "}" + name + "；命名空间应为 " + SubjectElements.NAMESPACE + "，元素为 " + XmlNames.SUBJECTS
                        + " 或 " + known.replace(", ", "、"),
                "unknown element {" + space + "}" + name + "; wanted is the namespace " + SubjectElements.NAMESPACE
                        + " with " + XmlNames.SUBJECTS + " or one of " + known);
    }
}
