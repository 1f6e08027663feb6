// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.biaochi.profiles.TestPacks.DAY;
import static org.biaochi.profiles.TestPacks.base;
import static org.biaochi.profiles.TestPacks.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Pack province = pack("shaanxi", "610000", "");
    private final Pack city = pack("ankang", "610900", "extends: shaanxi");
    private final Pack department = pack("ankang-education", "610900", "department: \"205\"");
    private final Packs packs = Packs.of(List.of(base(), province, city, department));

    @Test
    void the_nearest_enclosing_region_selects_and_regions_make_the_chain() {
        assertThat(layers(Context.in("610902000").on(DAY))).containsExactly("central", "shaanxi", "ankang");
        assertThat(layers(Context.in("610100").on(DAY))).containsExactly("central", "shaanxi");
        assertThat(layers(Context.in("110000").on(DAY))).containsExactly("central");
        assertThat(layers(Context.central().on(DAY))).containsExactly("central");
    }

    @Test
    void a_department_pack_applies_to_that_department_of_that_region_only() {
        assertThat(layers(Context.in("610900").department("205").on(DAY)))
                .containsExactly("central", "shaanxi", "ankang", "ankang-education");
        assertThat(layers(Context.in("610900").department("206").on(DAY)))
                .containsExactly("central", "shaanxi", "ankang");
        assertThat(layers(Context.in("610902").department("205").on(DAY)))
                .containsExactly("central", "shaanxi", "ankang");
    }

    @Test
    void a_pinned_pack_wins_over_the_region_and_may_name_its_version() {
        assertThat(layers(Context.profile("shaanxi").on(DAY))).containsExactly("central", "shaanxi");
        assertThat(layers(Context.profile("shaanxi@1.0.0").on(DAY))).containsExactly("central", "shaanxi");
        assertThat(code(packs, Context.profile("shaanxi@2.0.0").on(DAY))).isEqualTo("PACK_UNKNOWN");
        ConfigurationException refusal = refusal(packs, Context.profile("ankan").on(DAY));
        assertThat(refusal.code()).isEqualTo("PACK_UNKNOWN");
        assertThat(refusal).hasMessageContaining("did you mean \"ankang\"?");
    }

    @Test
    void the_latest_version_that_has_begun_counts_and_an_older_one_does_not_come_back() {
        Pack first = version("1.9.0", "validFrom: 2016-01-01");
        Pack second = version("1.10.0", "validFrom: 2020-01-01\nvalidTo: 2024-12-31");
        Packs versions = Packs.of(List.of(base(), second, first));
        assertThat(resolve(versions, "hubei", 2019).ref().version()).isEqualTo("1.9.0");
        assertThat(resolve(versions, "hubei", 2020).ref().version()).isEqualTo("1.10.0");
        ConfigurationException refusal =
                refusal(versions, Context.profile("hubei").on(LocalDate.of(2025, 1, 1)));
        assertThat(refusal.code()).isEqualTo("PACK_NOT_VALID");
        assertThat(refusal).hasMessageContaining("2020-01-01..2024-12-31");
        assertThat(versions.resolve(Context.in("420000").on(LocalDate.of(2025, 1, 1)), List.of())
                        .layers())
                .containsExactly("central@1.0.0");
        assertThat(versions.pack("hubei").orElseThrow().version()).isEqualTo("1.10.0");
        assertThat(versions.pack("hubei@1.9.0").orElseThrow().version()).isEqualTo("1.9.0");
    }

    @Test
    void of_versions_that_begin_together_the_higher_number_counts() {
        Packs versions = Packs.of(List.of(base(), version("1.10.0", ""), version("1.9.0", "")));
        assertThat(resolve(versions, "hubei", 2025).ref().version()).isEqualTo("1.10.0");
    }

    @Test
    void refuses_packs_that_extend_each_other_naming_the_chain() {
        Packs circle = Packs.of(List.of(
                base(),
                pack("a", "420000", "extends: b"),
                pack("b", "420000", "extends: c"),
                pack("c", "420000", "extends: a")));
        ConfigurationException refusal = refusal(circle, Context.profile("a").on(DAY));
        assertThat(refusal.code()).isEqualTo("PACK_CYCLE");
        assertThat(refusal).hasMessageContaining("a → b → c → a");
    }

    @Test
    void refuses_a_parent_that_is_missing_or_not_valid() {
        assertThat(code(
                        Packs.of(List.of(base(), pack("a", "420000", "extends: centrl"))),
                        Context.profile("a").on(DAY)))
                .isEqualTo("PACK_PARENT_MISSING");
        Pack ended = pack("old", "420000", "validTo: 2020-12-31");
        Packs withEnded = Packs.of(List.of(base(), ended, pack("a", "420100", "extends: old")));
        ConfigurationException refusal = refusal(withEnded, Context.profile("a").on(DAY));
        assertThat(refusal.code()).isEqualTo("PACK_PARENT_NOT_VALID");
        assertThat(refusal.location()).isEqualTo("a.yaml:1");
    }

    @Test
    void refuses_to_guess_between_packs_of_one_region() {
        Packs rivals = Packs.of(List.of(base(), pack("a", "420000", ""), pack("b", "420000", "")));
        assertThat(code(rivals, Context.in("420100").on(DAY))).isEqualTo("PACK_AMBIGUOUS");
        assertThat(rivals.resolve(Context.profile("b").on(DAY), List.of()).layers())
                .containsExactly("central@1.0.0", "b@1.0.0");
    }

    @Test
    void says_when_no_pack_applies() {
        assertThat(code(packs, Context.central().on(LocalDate.of(2014, 12, 31))))
                .isEqualTo("PACK_NONE");
        assertThat(code(Packs.of(List.of()), Context.central().on(DAY))).isEqualTo("PACK_NONE");
    }

    @Test
    void refuses_the_same_version_twice() {
        ConfigurationException refusal =
                catchThrowableOfType(ConfigurationException.class, () -> packs.with(pack("ankang", "610900", "")));
        assertThat(refusal.code()).isEqualTo("PACK_TWICE");
    }

    @Test
    void reads_the_packs_of_every_index_that_a_class_loader_sees() {
        Packs found = Packs.from(new Loader(Map.of(
                "one/index",
                "# comment\n\ncentral.yaml\n",
                "one/central.yaml",
                TestPacks.head("central", "1.0.0") + "region: \"000000\"\n",
                "two/index",
                "hubei.yaml\n",
                "two/hubei.yaml",
                TestPacks.head("hubei", "1.0.0") + "region: \"420000\"\n")));
        assertThat(found.ids()).containsExactly("central", "hubei");
    }

    @Test
    void refuses_an_index_that_names_a_missing_or_foreign_file() {
        assertThat(indexed("gone.yaml")).isEqualTo("PACK_FILE_MISSING");
        assertThat(indexed("../gone.yaml")).isEqualTo("PACK_FILE_NAME");
    }

    private static String indexed(String line) {
        return catchThrowableOfType(
                        ConfigurationException.class, () -> Packs.from(new Loader(Map.of("one/index", line))))
                .code();
    }

    private static Pack version(String version, String body) {
        return PackReader.read("hubei.yaml", TestPacks.head("hubei", version) + "region: \"420000\"\n" + body + "\n");
    }

    private static ResolvedProfile resolve(Packs packs, String id, int year) {
        return packs.resolve(Context.profile(id).on(LocalDate.of(year, 6, 1)), List.of());
    }

    private List<String> layers(Context context) {
        return packs.resolve(context, List.of()).layers().stream()
                .map(layer -> layer.substring(0, layer.indexOf('@')))
                .toList();
    }

    private static String code(Packs packs, Context context) {
        return refusal(packs, context).code();
    }

    private static ConfigurationException refusal(Packs packs, Context context) {
        return catchThrowableOfType(ConfigurationException.class, () -> packs.resolve(context, List.of()));
    }

    /** A class loader over texts; folders one and two each hold an index. */
    private static final class Loader extends ClassLoader {
        private final Map<String, String> texts;

        private Loader(Map<String, String> texts) {
            super(null);
            this.texts = texts;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            assertThat(name).isEqualTo(Packs.INDEX);
            List<URL> indexes = new ArrayList<>();
            for (String folder : Arrays.asList("one", "two")) {
                if (texts.containsKey(folder + "/index")) {
                    indexes.add(url(folder + "/index"));
                }
            }
            return Collections.enumeration(indexes);
        }

        private URL url(String path) throws MalformedURLException {
            return new URL(null, "texts:/" + path, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) throws IOException {
                    String text = texts.get(url.getPath().substring(1));
                    if (text == null) {
                        throw new IOException("no " + url);
                    }
                    return new TextConnection(url, text);
                }
            });
        }
    }

    private static final class TextConnection extends URLConnection {
        private final String text;

        private TextConnection(URL url, String text) {
            super(url);
            this.text = text;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public ByteArrayInputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
