// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.FrameworkScore;
import org.biaochi.core.goal.Reading;

/**
 * The nodes of a report as a tree. A node without an id is known by its name. A node whose parent is not there, ids that stand
 * twice and nodes that are their own ancestors make the tree broken: then nothing is computed of it. Immutable.
 */
public final class ScoreTree {
    /** Deeper than any framework; a chain that long is a mistake. */
    private static final int DEEPEST = 12;

    private final List<ScoreNode> tops;
    private final List<ScoreNode> nodes;
    private final boolean scored;
    private final boolean broken;

    private ScoreTree(List<ScoreNode> tops, List<ScoreNode> nodes, boolean scored, boolean broken) {
        this.tops = List.copyOf(tops);
        this.nodes = List.copyOf(nodes);
        this.scored = scored;
        this.broken = broken;
    }

    /** The nodes of the report; without any those of the framework, which then have no score. */
    static ScoreTree of(Rows<NodeColumn> rows, Optional<Framework> framework) {
        if (!rows.isEmpty()) {
            return new Planting(rows.list(), framework).tree(true);
        }
        List<Cells<NodeColumn>> template = new ArrayList<>();
        framework.ifPresent(known -> known.nodes().forEach(node -> template.add(row(node))));
        return new Planting(template, framework).tree(false);
    }

    private static Cells<NodeColumn> row(Framework.Node node) {
        return Cells.of(NodeColumn.class)
                .set(NodeColumn.ID, node.id())
                .set(NodeColumn.PARENT, node.parent())
                .build();
    }

    /** Makes a tree of rows. */
    private static final class Planting {
        private final List<Cells<NodeColumn>> rows;
        private final Optional<Framework> framework;
        private final Map<String, List<Integer>> below = new HashMap<>();
        private final List<ScoreNode> nodes = new ArrayList<>();
        private boolean broken;

        Planting(List<Cells<NodeColumn>> rows, Optional<Framework> framework) {
            this.rows = rows;
            this.framework = framework;
        }

        ScoreTree tree(boolean scored) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < rows.size(); i++) {
                broken |= !ids.add(id(rows.get(i)));
                below.computeIfAbsent(Reading.text(rows.get(i).get(NodeColumn.PARENT)), any -> new ArrayList<>())
                        .add(i);
            }
            List<ScoreNode> tops = grown("", 0);
            return new ScoreTree(tops, nodes, scored, broken || nodes.size() != rows.size());
        }

        private List<ScoreNode> grown(String parent, int depth) {
            List<ScoreNode> grown = new ArrayList<>();
            if (depth > DEEPEST) {
                broken = true;
                return grown;
            }
            for (int position : below.getOrDefault(parent, List.of())) {
                int at = nodes.size();
                Cells<NodeColumn> row = rows.get(position);
                String id = id(row);
                List<ScoreNode> children = id.isEmpty() ? List.of() : grown(id, depth + 1);
                Place place = Evaluation.NODES.place().child(position);
                String name = Reading.text(row.get(NodeColumn.NAME));
                ScoreNode node = new ScoreNode(place, row, framework.flatMap(known -> known.node(id, name)), children);
                nodes.add(at, node);
                grown.add(node);
            }
            return grown;
        }

        private static String id(Cells<NodeColumn> row) {
            String id = Reading.text(row.get(NodeColumn.ID));
            return id.isEmpty() ? Reading.text(row.get(NodeColumn.NAME)) : id;
        }
    }

    /** The nodes at the top. */
    public List<ScoreNode> tops() {
        return tops;
    }

    /** All nodes, a parent before its children. */
    public List<ScoreNode> nodes() {
        return nodes;
    }

    /** The nodes with nothing below. */
    public List<ScoreNode> leaves() {
        return nodes.stream().filter(ScoreNode::isLeaf).toList();
    }

    /** Whether the report has nodes of its own. */
    public boolean isScored() {
        return scored;
    }

    /** Whether parents and ids contradict each other. */
    public boolean isBroken() {
        return broken;
    }

    /**
     * The groups that count towards output and benefit, each as far up as it has such a role; by declared roles, where none is
     * declared by names. Empty if neither says anything.
     *
     * @param counts which roles count
     */
    public Optional<List<ScoreNode>> outputAndBenefit(Predicate<NodeRole> counts) {
        boolean declared = nodes.stream().anyMatch(node -> node.role().isPresent());
        boolean known = declared
                || nodes.stream()
                        .anyMatch(node -> NodeRole.impliedBy(node.name()).isPresent());
        List<ScoreNode> found = new ArrayList<>();
        tops.forEach(top -> collect(top, declared, counts, found));
        return known ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    private static void collect(ScoreNode node, boolean declared, Predicate<NodeRole> counts, List<ScoreNode> found) {
        Optional<NodeRole> role = declared ? node.role() : NodeRole.impliedBy(node.name());
        if (role.filter(counts).isPresent()) {
            found.add(node);
        } else {
            node.children().forEach(child -> collect(child, declared, counts, found));
        }
    }

    /** F31 of the whole, the groups taken as deep as roles are declared. */
    Result<Composite> total(Terms terms) {
        List<ScoreNode> groups = new ArrayList<>();
        boolean declared = nodes.stream().anyMatch(node -> node.role().isPresent());
        tops.forEach(top -> groups(top, declared, groups));
        List<FrameworkScore.Node> scores =
                groups.stream().map(group -> group.scored(terms)).toList();
        if (broken || tops.isEmpty()) {
            return FrameworkScore.F31.result(Value.missing(NodeColumn.PARENT.key()), "", terms, scores);
        }
        return FrameworkScore.root(scores, terms);
    }

    /** F31 of the whole where no least points of output and benefit bind it: 100 points shared among the tops. */
    Result<Composite> wholeTotal(Terms terms) {
        List<FrameworkScore.Node> scores =
                tops.stream().map(top -> top.scored(terms)).toList();
        if (broken || tops.isEmpty()) {
            return FrameworkScore.F31.result(Value.missing(NodeColumn.PARENT.key()), "", terms, scores);
        }
        return FrameworkScore.inner(Rational.HUNDRED, scores, terms);
    }

    /** A group, or the groups below it where only those have a role that counts. */
    private static void groups(ScoreNode node, boolean declared, List<ScoreNode> groups) {
        List<ScoreNode> counting = new ArrayList<>();
        collect(node, declared, NodeRole::counts, counting);
        if (counting.isEmpty() || counting.get(0) == node) {
            groups.add(node);
        } else {
            node.children().forEach(child -> groups(child, declared, groups));
        }
    }
}
