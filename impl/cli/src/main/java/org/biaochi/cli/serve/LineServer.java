// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import java.io.IOException;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.session.OutputFailedException;
import org.biaochi.cli.session.Session;

/**
 * The loop of {@code serve --stdio}: reads a line, answers a line, in order; one bad line answers an error and the rest goes
 * on. Answers are flushed before the server waits for the next request. Not thread-safe.
 */
public final class LineServer {
    static final int LONGEST_LINE = 16 << 20;

    private final Session session;
    private final int longestLine;

    /** A server on the session's standard input and output. */
    public LineServer(Session session) {
        this(session, LONGEST_LINE);
    }

    LineServer(Session session, int longestLine) {
        this.session = session;
        this.longestLine = longestLine;
    }

    /**
     * Answers until the input ends.
     *
     * @throws IOException if standard input fails
     */
    public void run() throws IOException {
        Answers answers = new Answers(session.engine().get(), session.today());
        LineReader lines = new LineReader(session.in(), longestLine, session.out()::flush);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line == LineReader.TOO_LONG) {
                session.out().jsonLine(error("null", "LINE_TOO_LONG", tooLong(), "", "zh"));
            } else if (!blank(line)) {
                session.out().jsonLine(answer(answers, line));
            }
        }
    }

    private static String answer(Answers answers, byte[] line) {
        ServeRequest request = new ServeRequest();
        try {
            request.read(line);
            return "{\"id\":" + request.id() + "," + answers.to(request) + "}";
        } catch (UnreadableInputException e) {
            return error(request.id(), e.code(), e.text(), e.path(), request.language());
        } catch (ConfigurationException e) {
            return error(request.id(), e.code(), e.text(), e.location(), request.language());
        } catch (OutputFailedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LocalText text = new LocalText("程序内部出错（" + e + "）", "internal error (" + e + ")");
            return error(request.id(), "INTERNAL", text, "", request.language());
        }
    }

    private static String error(String id, String code, LocalText text, String path, String language) {
        String error = JsonText.object(json -> {
            json.writeStringField("code", code);
            json.writeStringField("message", text.in(language));
            json.writeStringField("path", path);
        });
        return "{\"id\":" + id + ",\"error\":" + error + "}";
    }

    private LocalText tooLong() {
        return new LocalText(
                "一行超过 " + longestLine + " 字节，已跳过；请把请求拆小，大文件请用命令直接审，如 biaochi review 文件",
                "a line is longer than " + longestLine
                        + " bytes and was skipped; send smaller requests, or review a large file by biaochi review"
                        + " FILE");
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
