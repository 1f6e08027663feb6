// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Catalogue;

/**
 * The files that hold the cases of rules, one per rule and named after it. Whatever lies in the folder is part of the corpus,
 * on disk and in a jar alike.
 */
final class CaseFiles {
    private static final String FOLDER = "corpus/rules/";
    private static final Pattern FILE = Pattern.compile("((?:GR|PM)-[A-Z]+-[0-9]{3})\\.json");

    /** A file that is always there; the folder is found from it. */
    private static final String ANCHOR = "requirements.json";

    private CaseFiles() {}

    /** The rules that have a file, sorted. */
    static List<String> rules() {
        URL anchor = Catalogue.class.getResource("/org/biaochi/kit/" + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the kit is not complete: " + ANCHOR + " is missing");
        }
        try {
            List<String> rules = rules(anchor);
            if (rules.isEmpty()) {
                throw new IllegalStateException("the kit is not complete: no cases beside " + anchor);
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException("the cases beside " + anchor + " cannot be listed", e);
        }
    }

    /** The rules that have a file in the corpus beside the anchor. */
    static List<String> rules(URL anchor) throws IOException {
        switch (anchor.getProtocol()) {
            case "file" -> {
                Path folder = Path.of(uri(anchor)).resolveSibling(FOLDER);
                try (Stream<Path> files = Files.list(folder)) {
                    return rules(files.map(file -> file.getFileName().toString()));
                }
            }
            case "jar" -> {
                JarURLConnection connection = (JarURLConnection) anchor.openConnection();
                connection.setUseCaches(false);
                String folder = connection.getEntryName().replace(ANCHOR, FOLDER);
                try (JarFile jar = connection.getJarFile()) {
                    return rules(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith(folder))
                            .map(name -> name.substring(folder.length())));
                }
            }
            default ->
                throw new IllegalStateException(
                        "the kit reads its corpus from a folder or a jar on the class path, not from " + anchor);
        }
    }

    private static List<String> rules(Stream<String> names) {
        return names.map(FILE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .sorted()
                .toList();
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url + " is no address", e);
        }
    }

    /** The bytes of a rule's file. */
    static byte[] bytes(String rule) {
        String name = "/org/biaochi/kit/" + FOLDER + rule + ".json";
        try (InputStream in = CaseFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the kit is not complete: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is unreadable", e);
        }
    }
}
