// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The files beside a resource. Where it lies in a jar their entries are opened directly: to search the class path for each of
 * a hundred small files costs more than to read them all. Not thread-safe.
 */
public final class Folder implements AutoCloseable {
    private final Opener elsewhere;
    private final @Nullable JarFile jar;
    private final String path;
    private final boolean shared;

    private Folder(Opener elsewhere, @Nullable JarFile jar, String path, boolean shared) {
        this.elsewhere = elsewhere;
        this.jar = jar;
        this.path = path;
        this.shared = shared;
    }

    /**
     * The folder of a resource.
     *
     * @param elsewhere opens the files of a folder that lies in no jar
     * @throws IOException if the jar cannot be opened
     */
    public static Folder of(URL resource, Opener elsewhere) throws IOException {
        if (resource.getProtocol().equals("jar")
                && resource.openConnection() instanceof JarURLConnection connection
                && connection.getEntryName() != null) {
            String entry = connection.getEntryName();
            String path = entry.substring(0, entry.lastIndexOf('/') + 1);
            return new Folder(elsewhere, connection.getJarFile(), path, connection.getUseCaches());
        }
        return new Folder(elsewhere, null, "", true);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such file
     */
    public InputStream open(String name) throws IOException {
        InputStream stream = jar == null ? elsewhere.open(name) : entry(jar, path + name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }

    private static @Nullable InputStream entry(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? null : jar.getInputStream(entry);
    }

    /** Closes the jar unless others may be reading it. */
    @Override
    public void close() throws IOException {
        if (jar != null && !shared) {
            jar.close();
        }
    }

    /** Opens a file by its name in the folder. */
    @FunctionalInterface
    public interface Opener {
        /** The file; null if there is none. */
        @Nullable
        InputStream open(String name) throws IOException;
    }
}
