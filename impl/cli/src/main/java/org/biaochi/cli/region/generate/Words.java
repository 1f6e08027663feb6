// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words that regions are made of, read from {@code words.tsv}. Immutable. */
final class Words {
    private final List<String> places = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<Sector> sectors = new ArrayList<>();

    private Words() {}

    /** A sector with its bureau, the kinds of units below it, and its kinds of projects. */
    record Sector(String name, String bureau, List<String> units, List<ProjectType> projects) {}

    /** A kind of project with the indicators that such projects have. */
    record ProjectType(String name, String type, String goal, List<Measure> measures) {}

    /** An indicator with the range of its targets; {@code adds} says whether values add up over the months. */
    record Measure(String level2, String name, String operator, int low, int high, String unit, boolean adds) {}

    static Words read() {
        Words words = new Words();
        try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("words.tsv is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.add(List.of(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(List<String> cells) {
        List<String> rest = cells.subList(1, cells.size());
        switch (cells.get(0)) {
            case "place" -> places.addAll(rest);
            case "surname" -> surnames.addAll(rest);
            case "given" -> given.addAll(rest);
            case "sector" ->
                sectors.add(new Sector(rest.get(0), rest.get(1), rest.subList(2, rest.size()), new ArrayList<>()));
            case "project" ->
                sector(rest.get(0))
                        .projects()
                        .add(new ProjectType(rest.get(1), rest.get(2), rest.get(3), new ArrayList<>()));
            case "+" -> last().measures().add(measure(rest));
            default -> throw new IllegalStateException("words.tsv: " + cells);
        }
        lastSector = cells.get(0).equals("project") ? rest.get(0) : lastSector;
    }

    private String lastSector = "";

    private ProjectType last() {
        List<ProjectType> projects = sector(lastSector).projects();
        return projects.get(projects.size() - 1);
    }

    private static Measure measure(List<String> cells) {
        String[] range = cells.get(3).split("-");
        return new Measure(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(range[0]),
                Integer.parseInt(range[1]),
                cells.get(4),
                cells.get(5).equals("累计"));
    }

    private Sector sector(String name) {
        return sectors.stream()
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("words.tsv: no sector " + name));
    }

    List<String> places() {
        return places;
    }

    List<Sector> sectors() {
        return sectors;
    }

    /** A person's name. */
    String person(Seeded seeded) {
        return seeded.pick(surnames) + seeded.pick(given);
    }
}
