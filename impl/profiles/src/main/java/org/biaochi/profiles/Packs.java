// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.ParameterDeclaration;

/**
 * A set of packs from which profiles are resolved. Versions of a pack live side by side; the same version twice is refused.
 * Immutable; any number of threads.
 */
public final class Packs {
    /** Where a jar lists its packs, one file name per line, beside the files. */
    public static final String INDEX = "META-INF/biaochi/packs/index";

    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Map<String, Pack> byCoordinate;
    private final List<ConfigurationException> leftOut;
    private final Chains chains;

    private Packs(Map<String, Pack> byCoordinate, List<ConfigurationException> leftOut) {
        this.byCoordinate = Collections.unmodifiableMap(byCoordinate);
        this.leftOut = List.copyOf(leftOut);
        this.chains = new Chains(byCoordinate.values(), this.leftOut);
    }

    /**
     * The packs of every {@value #INDEX} that a class loader sees.
     *
     * @throws ConfigurationException if an index names a file that is not there, or a pack is refused; the further faults of all
     *     files are suppressed by the first
     */
    public static Packs from(ClassLoader loader) {
        Map<String, URL> indexes = new LinkedHashMap<>();
        List<Pack> packs = new ArrayList<>();
        Faults faults = new Faults();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                indexes.putIfAbsent(index.toExternalForm(), index);
            }
            for (URL index : indexes.values()) {
                for (String file : fileNames(index)) {
                    faults.noting(() -> packs.add(read(index, file)));
                }
            }
        } catch (IOException broken) {
            throw Refusals.at(INDEX, "PACK_UNREADABLE", "读取失败：" + broken, "cannot be read: " + broken);
        }
        faults.end();
        return of(packs);
    }

    private static List<String> fileNames(URL index) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.strip();
                if (!name.isEmpty() && !name.startsWith("#")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Pack read(URL index, String file) {
        if (!FILE.matcher(file).matches()) {
            throw Refusals.at(
                    index.toExternalForm(),
                    "PACK_FILE_NAME",
                    "索引中的文件名 \"" + file + "\" 只能由字母、数字和 . _ - 组成",
                    "the file name \"" + file + "\" in the index may hold letters, digits and . _ - only");
        }
        try (InputStream stream = new URL(index, file).openStream()) {
            return PackReader.read(file, stream);
        } catch (IOException missing) {
            throw Refusals.at(
                    index.toExternalForm(),
                    "PACK_FILE_MISSING",
                    "索引列出的 \"" + file + "\" 无法读取，请补上文件或从索引删去",
                    "\"" + file + "\" of the index cannot be read; add the file or remove the line");
        }
    }

    /**
     * These packs.
     *
     * @throws ConfigurationException {@code PACK_TWICE} if two have the same id and version
     */
    public static Packs of(Collection<Pack> packs) {
        return of(packs, List.of());
    }

    private static Packs of(Collection<Pack> packs, List<ConfigurationException> leftOut) {
        Map<String, Pack> byCoordinate = new TreeMap<>();
        for (Pack pack : packs) {
            Pack earlier = byCoordinate.putIfAbsent(pack.coordinate(), pack);
            if (earlier != null) {
                throw Refusals.at(
                        pack.file(),
                        "PACK_TWICE",
                        "配置包 " + pack.coordinate() + " 在 " + earlier.file() + " 中已有；请删去一个或提高版本号",
                        "the pack " + pack.coordinate() + " is also in " + earlier.file()
                                + "; remove one or raise the version");
            }
        }
        return new Packs(byCoordinate, leftOut);
    }

    /**
     * These and further packs.
     *
     * @throws ConfigurationException {@code PACK_TWICE} if two have the same id and version
     */
    public Packs with(Pack... more) {
        return with(Arrays.asList(more));
    }

    /**
     * These and further packs.
     *
     * @throws ConfigurationException {@code PACK_TWICE} if two have the same id and version
     */
    public Packs with(Collection<Pack> more) {
        List<Pack> all = new ArrayList<>(byCoordinate.values());
        all.addAll(more);
        return of(all, leftOut);
    }

    /**
     * These, and the knowledge that others were refused. Whose demands a place follows cannot be told then, so only a pack that is
     * named is served.
     */
    public Packs without(ConfigurationException refused) {
        List<ConfigurationException> all = new ArrayList<>(leftOut);
        all.add(refused);
        return new Packs(byCoordinate, all);
    }

    /** All packs, by id and version. */
    public List<Pack> all() {
        return List.copyOf(byCoordinate.values());
    }

    /** The ids, sorted. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        byCoordinate.values().forEach(pack -> ids.add(pack.id()));
        return Collections.unmodifiableSortedSet(ids);
    }

    /** The pack of this id that begins last, or of this id and version where {@code id@version} is given. */
    public Optional<Pack> pack(String id) {
        Pack exact = byCoordinate.get(id);
        return exact != null ? Optional.of(exact) : chains.latest(id);
    }

    /** A resolver for the parameters that the installed rules declare; keep it as long as these rules stay. */
    public ProfileResolver resolver(Collection<ParameterDeclaration> declarations) {
        return new ProfileResolver(chains, declarations);
    }

    /**
     * What the context's place demands on its day; for a single use, since nothing is kept.
     *
     * @throws ConfigurationException if no pack applies, or a layer may not say what it says
     */
    public ResolvedProfile resolve(Context context, Collection<ParameterDeclaration> declarations) {
        return resolver(declarations).resolve(context);
    }

    @Override
    public String toString() {
        return byCoordinate.keySet().toString();
    }
}
