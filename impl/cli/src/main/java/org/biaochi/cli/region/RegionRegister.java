// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.ReadFault;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.json.JsonTrees;

/**
 * The file {@code region.json} (地区登记): region, year, bodies and departments. What it misspells or leaves open is named and the
 * rest is used. Immutable.
 */
public final class RegionRegister {
    /** The name of the file. */
    public static final String FILE = "region.json";

    private static final Set<String> KEYS =
            Set.of("schema", "region", "regionName", "year", "publisher", "asOf", "profile", "departments", "bodies");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,39}");
    private static final Set<String> OFFICE_KEYS = Set.of("code", "name", "parent", "profile");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final List<LocalText> notes = new ArrayList<>();

    private RegionRegister() {}

    /**
     * A department. Immutable.
     *
     * @param parent the body or department above; empty if none is stated
     * @param profile the pack of its own; empty for that of the region
     */
    public record Office(String code, String name, String parent, String profile) {}

    /**
     * Reads the register of a folder.
     *
     * @throws ConfigurationException if there is none or it cannot be read at all
     */
    public static RegionRegister read(Path folder, String named) {
        RegionRegister register = new RegionRegister();
        if (Files.notExists(folder)) {
            throw new ConfigurationException("REGION_MISSING", named, ReadFault.MISSING);
        }
        try {
            register.read(JsonTrees.read(Files.readAllBytes(folder.resolve(FILE))));
        } catch (IOException e) {
            throw new ConfigurationException(
                    "REGION_MISSING",
                    named + "/" + FILE,
                    new LocalText(
                            "读不到地区登记文件；目录布局见 biaochi cycle --help，可用 biaochi generate 生成样例",
                            "the register of the region cannot be read; see biaochi cycle --help for the layout"));
        } catch (UnreadableInputException e) {
            throw new ConfigurationException(e.code(), named + "/" + FILE + " " + e.path(), e.text());
        }
        return register;
    }

    private void read(JsonNode tree) {
        tree.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                unknown("/" + key, key, KEYS);
            } else if (tree.get(key).isValueNode()) {
                fields.put(key, tree.get(key).asText().strip());
            }
        });
        bodies.put(field("region"), field("regionName"));
        int position = 0;
        for (JsonNode body : tree.path("bodies")) {
            String code = body.path("code").asText().strip();
            bodies.putIfAbsent(code, body.path("name").asText(code).strip());
        }
        for (JsonNode row : tree.path("departments")) {
            office(row, "/departments/" + position++);
        }
        for (Office office : offices.values()) {
            if (!isPlaced(office.parent())) {
                String stated = office.parent().isEmpty() ? "没有填上级部门或地区" : "上级 " + office.parent() + " 不在登记里";
                note(
                        "部门 " + office.code() + " " + office.name(),
                        stated + "，仍照常运行，汇总归在“未归属”",
                        "its parent \"" + office.parent() + "\" is not registered; it runs all the same");
            }
        }
    }

    /** Whether this may be the code of a department: it names files. */
    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private void office(JsonNode row, String path) {
        row.fieldNames().forEachRemaining(key -> {
            if (!OFFICE_KEYS.contains(key)) {
                unknown(path + "/" + key, key, OFFICE_KEYS);
            }
        });
        String code = row.path("code").asText().strip();
        if (!isCode(code)) {
            note(
                    path,
                    code.isEmpty() ? "部门没有代码，没有采用" : "部门代码 " + code + " 只能用字母、数字、下划线和连字符，没有采用",
                    "a department code is letters, digits, _ and -; \"" + code + "\" is not used");
            return;
        }
        Office office = new Office(
                code,
                row.path("name").asText(code).strip(),
                row.path("parent").asText().strip(),
                row.path("profile").asText().strip());
        if (offices.putIfAbsent(code, office) != null) {
            note(path, "部门代码 " + code + " 重复，采用第一个", "department " + code + " is there twice; the first is used");
        }
    }

    private void unknown(String where, String key, Set<String> known) {
        Optional<String> meant = Nearest.to(key, known);
        note(
                where,
                "不认识的键，没有采用" + meant.map(name -> "，是否想写 " + name + "？").orElse(""),
                "unknown key, not used"
                        + meant.map(name -> "; did you mean " + name + "?").orElse(""));
    }

    private void note(String where, String zh, String en) {
        notes.add(new LocalText(FILE + " " + where + "：" + zh, FILE + " " + where + ": " + en));
    }

    /** A single cell; empty if it is not there. */
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }

    /** The day that the register states for its runs; empty if it states none. */
    public Optional<LocalDate> asOf(String named) {
        String stated = field("asOf");
        try {
            return stated.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(stated));
        } catch (DateTimeParseException e) {
            throw new ConfigurationException(
                    "USAGE",
                    named + "/" + FILE + " /asOf",
                    new LocalText("日期应写成 年-月-日，例如 2026-07-31", "write the day as year-month-day, such as 2026-07-31"));
        }
    }

    /** Whose requirements the register asks for: a pack by its id, else those of its region; central where its code is none. */
    public Context.Start place() {
        if (!field("profile").isEmpty()) {
            return Context.profile(field("profile"));
        }
        return field("region").matches("[0-9]{2,12}") ? Context.in(field("region")) : Context.central();
    }

    /** The departments by code, in the order of the file. */
    public Map<String, Office> offices() {
        return offices;
    }

    /** The bodies by code with their names, the region itself first. */
    Map<String, String> bodies() {
        return bodies;
    }

    /** Whether a body or department of this code is registered. */
    boolean isPlaced(String code) {
        return bodies.containsKey(code) || offices.containsKey(code);
    }

    /** What is wrong with the file. */
    public List<LocalText> notes() {
        return notes;
    }
}
