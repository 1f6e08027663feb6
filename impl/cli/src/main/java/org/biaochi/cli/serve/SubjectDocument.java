// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.SourceFile;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;

/**
 * A subject that a request holds as a document of another format: XML or rows of a table as they are, anything that is
 * no text behind {@code base64:}. A document must hold one subject, since a request has one answer. Immutable.
 *
 * @param subject the subject
 * @param format what the document was recognised as
 */
record SubjectDocument(Decoded<? extends Subject> subject, FileFormat format) {
    private static final String BASE64 = "base64:";
    private static final String MEMBER = "/subject";

    /**
     * Reads a document.
     *
     * @throws UnreadableInputException if it is no document of a known format, or does not hold one subject of the stage
     */
    static SubjectDocument read(Stage stage, String text) {
        List<SourceFile> source = List.of(new SourceFile("-", null, 0, null));
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(text));
        List<Decoded<? extends Subject>> subjects = new ArrayList<>();
        try (SubjectInputs inputs = stage == Stage.REVIEW
                ? SubjectInputs.targets(source, in)
                : new SubjectInputs(List.of(stage), source, in)) {
            while (inputs.hasNext()) {
                InputEntry<? extends Subject> entry = inputs.next();
                if (entry instanceof Unreadable<?> refused) {
                    throw within(refused);
                }
                subjects.add((Decoded<? extends Subject>) entry);
            }
            if (subjects.size() != 1) {
                throw refused(
                        "SEVERAL_SUBJECTS",
                        "subject 里有 " + subjects.size() + " 份，一次请求只审一份，请分开发",
                        "subject holds " + subjects.size() + " subjects; a request is about one, send them apart");
            }
            return new SubjectDocument(
                    subjects.get(0), inputs.recognised().keySet().iterator().next());
        }
    }

    private static byte[] bytes(String text) {
        if (!text.startsWith(BASE64)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(text.substring(BASE64.length()).replaceAll("[ \t\r\n]", ""));
            if (bytes.length > 0) {
                return bytes;
            }
            throw new IllegalArgumentException("nothing follows");
        } catch (IllegalArgumentException e) {
            throw refused("BASE64", "base64: 后面不是 Base64，请重新编码", "what follows base64: is no Base64; encode it again");
        }
    }

    private static UnreadableInputException within(Unreadable<?> refused) {
        UnreadableInputException error = refused.error();
        String path = error.path().startsWith("/") ? MEMBER + error.path() : MEMBER;
        return new UnreadableInputException(error.code(), path, error.text());
    }

    private static UnreadableInputException refused(String code, String zh, String en) {
        return new UnreadableInputException(code, MEMBER, new LocalText(zh, en));
    }
}
