// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders of an unpacked distribution. Immutable.
 *
 * @param home the folder that holds {@code bin}, {@code lib}, {@code bundles}, {@code plugins} and {@code conf}
 */
record Installation(Path home) {
    private static final String HOME = "biaochi.home";

    /** The folder named by the system property {@code biaochi.home}, else the one above our own jar's. */
    static Installation find() throws LaunchException {
        String named = System.getProperty(HOME);
        if (named != null) {
            return at(Path.of(named));
        }
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return at(jar.resolve("../..").normalize());
        } catch (URISyntaxException failure) {
            throw new LaunchException(
                    LaunchException.MISCONFIGURED,
                    "找不到安装目录，请用 -Dbiaochi.home=目录 指明 / the installation folder is unknown; name it with -Dbiaochi.home=FOLDER");
        }
    }

    static Installation at(Path home) throws LaunchException {
        Path absolute = home.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute.resolve("bundles"))) {
            throw new LaunchException(
                    LaunchException.MISCONFIGURED,
                    "安装目录 " + absolute + " 下没有 bundles 目录，请重新解压发行包 / " + absolute
                            + " has no folder bundles; unpack the distribution again");
        }
        return new Installation(absolute);
    }

    /** The jars of {@code bundles} by start level, which is the name of their folder; each list sorted by name. */
    SortedMap<Integer, List<Path>> bundles() throws IOException {
        SortedMap<Integer, List<Path>> levels = new TreeMap<>();
        try (Stream<Path> folders = Files.list(home.resolve("bundles"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                levels.put(Integer.valueOf(folder.getFileName().toString()), jars(folder));
            }
        }
        return levels;
    }

    /** The watched folder; it need not exist. */
    Path plugins() {
        return home.resolve("plugins");
    }

    /** Settings of java.util.logging. */
    Path logging() {
        return home.resolve("conf").resolve("logging.properties");
    }

    /** What {@code conf/biaochi.properties} sets; nothing if there is no such file. */
    Map<String, String> settings() throws IOException, LaunchException {
        Path file = home.resolve("conf").resolve("biaochi.properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            throw new LaunchException(
                    LaunchException.MISCONFIGURED,
                    file + "：不是 UTF-8 编码的 properties 文件 / is no properties file in UTF-8: " + malformed.getMessage());
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> properties.getProperty(name).strip()));
    }

    /** The jars of a folder, sorted by name; none if there is no such folder. */
    static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
