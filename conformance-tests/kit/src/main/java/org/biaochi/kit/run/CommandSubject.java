// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.biaochi.kit.subject.LineSubject;

/** A program that speaks the line protocol on its standard input and output. Used by one thread at a time. */
public final class CommandSubject implements LineSubject {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Patience patience;
    private final Process process;
    private final Writer to;
    private final BufferedReader from;
    private boolean silent;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "answers of the subject");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts the program.
     *
     * @throws IllegalArgumentException if it cannot be started
     */
    public CommandSubject(String command, Patience patience) {
        this.patience = patience;
        try {
            process = new ProcessBuilder(words(command))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot start " + command + ": " + e.getMessage(), e);
        }
        to = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The words of a command line; blanks inside double quotes are kept. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : command.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /**
     * Asks the program what it is, so that one that does not speak the protocol is not asked everything else.
     *
     * @throws IllegalArgumentException if it answers nothing, no JSON object, or the request itself
     */
    public void greet() {
        String request = "{\"id\":1,\"describe\":\"engine\",\"asOf\":\"2025-09-01\"}";
        String problem;
        String answer = "";
        try {
            answer = ask(request);
            JsonNode read = JSON.readTree(answer);
            if (read.isObject() && !read.equals(JSON.readTree(request))) {
                return;
            }
            problem = read.isObject() ? "it sends back what it is asked" : "its answer is no JSON object: " + answer;
        } catch (JsonProcessingException e) {
            problem = "its answer is no JSON: " + answer;
        } catch (AssertionError e) {
            problem = Wording.of(e);
        }
        throw new IllegalArgumentException("the program of --command does not speak the line protocol: "
                + Wording.cut(problem) + "\nTry it by hand: it must answer " + request + " with one JSON line.");
    }

    @Override
    public String ask(String line) {
        if (silent) {
            throw new AssertionError("not asked: the program left an earlier line without an answer");
        }
        Duration wait = patience.each();
        try {
            to.write(line + "\n");
            to.flush();
            Callable<String> read = from::readLine;
            String answer = reader.submit(read).get(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new AssertionError("the program ended its output instead of answering " + line);
            }
            return answer;
        } catch (IOException | ExecutionException e) {
            throw new AssertionError("the program did not take or answer a line (" + e.getMessage() + "): " + line, e);
        } catch (TimeoutException e) {
            silent = true;
            patience.disappoint();
            throw new AssertionError("no answer within " + wait.toSeconds() + " seconds to " + line, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for an answer", e);
        }
    }

    @Override
    public void close() {
        try {
            if (silent) {
                process.destroyForcibly();
            }
            to.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        } finally {
            reader.shutdownNow();
        }
    }
}
