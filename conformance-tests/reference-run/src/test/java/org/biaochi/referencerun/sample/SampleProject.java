// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.biaochi.api.spi.RuleProvider;

/**
 * The project {@code conformance-tests/sample-third-party/plugin}, built without its Maven build: that one wants our artifacts in
 * a repository, which a build of ours does not have yet.
 *
 * @param classes compiled classes and resources
 */
record SampleProject(Path classes) {
    static final Path HOME =
            Path.of("..", "sample-third-party", "plugin").toAbsolutePath().normalize();
    static final Path CASES = HOME.resolve("src/test/resources/cases");
    static final String PROVIDER = "com.example.education";

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** Compiles the sources and copies the resources. */
    static SampleProject compiledTo(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(HOME.resolve("src/main/java"))) {
            List<Path> units =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-cp", CLASS_PATH, "-d", folder.toString());
            boolean done = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            assertThat(done).as(complaints.toString()).isTrue();
        }
        copy(HOME.resolve("src/main/resources"), folder);
        return new SampleProject(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** A loader that sees the project and all of ours. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, SampleProject.class.getClassLoader());
    }

    /** The provider, found as a plain Java host finds it. */
    static RuleProvider provider(ClassLoader loader) {
        return ServiceLoader.load(RuleProvider.class, loader).stream()
                .filter(found -> found.type().getPackageName().equals(PROVIDER))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
    }

    /** Makes the bundle as the project's own build does, by its {@code bnd.bnd}. */
    Path bundle(Path file) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperties(HOME.resolve("bnd.bnd").toFile());
            builder.setProperty(Constants.BUNDLE_VERSION, "1.0.0");
            builder.setProperty(Constants.INCLUDERESOURCE, classes.toString());
            for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
                if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
                    builder.addClasspath(new File(entry));
                }
            }
            Jar jar = builder.build();
            assertThat(builder.getErrors()).isEmpty();
            // In one step, so that nobody sees half a file.
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "bundle", ".part");
            jar.write(draft.toFile());
            return Files.move(draft, file);
        }
    }
}
